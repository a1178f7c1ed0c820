/** A negotiation as it stood at a moment, worked out from rows that are only ever added to. */
@NamedInterface("asof")
@NullMarked
package fi.luotsi.negotiation.asof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
