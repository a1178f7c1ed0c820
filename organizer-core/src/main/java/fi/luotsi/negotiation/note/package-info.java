/** Remarks on terms: internal to one party, or shared by both. */
@NamedInterface("note")
@NullMarked
package fi.luotsi.negotiation.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
