/** How far each party has come from its first offer, term by term and round by round: worked out from what was sent, stored nowhere. */
@NamedInterface("concession")
@NullMarked
package fi.luotsi.negotiation.concession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
