/** The program's start. */
@NullMarked
package fi.luotsi;

import org.jspecify.annotations.NullMarked;
