/** The typed items of a negotiation's package and the values they can have. */
@NamedInterface("term")
@NullMarked
package fi.luotsi.negotiation.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
