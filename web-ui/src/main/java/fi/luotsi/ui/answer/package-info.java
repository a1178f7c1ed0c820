/** The form in which a party answers a term, alike on both sides of the table. */
@NamedInterface("answer")
@NullMarked
package fi.luotsi.ui.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
