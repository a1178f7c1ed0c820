/** Changing an agreement: a negotiation that starts from its terms, and what differs between its versions. */
@NamedInterface("amendment")
@NullMarked
package fi.luotsi.agreement.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
