/** What a party privately makes of a term: wanted, acceptable, fallback, and what it refuses. */
@NamedInterface("position")
@NullMarked
package fi.luotsi.negotiation.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
