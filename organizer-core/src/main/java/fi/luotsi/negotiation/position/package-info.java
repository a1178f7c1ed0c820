/** What a party privately makes of a term's number: wanted, acceptable, fallback, and beyond that to be refused. */
@NamedInterface("position")
@NullMarked
package fi.luotsi.negotiation.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
