/** Whether a paper is genuine: open to everybody, by the file itself or by the code that stands on it. What is handed in is kept nowhere. */
@NullMarked
package fi.luotsi.web.verification;

import org.jspecify.annotations.NullMarked;
