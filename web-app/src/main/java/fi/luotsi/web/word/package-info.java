/** The organizer's package as a Word document. */
@NullMarked
package fi.luotsi.web.word;

import org.jspecify.annotations.NullMarked;
