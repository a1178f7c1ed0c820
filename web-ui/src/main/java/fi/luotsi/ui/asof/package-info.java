/** A negotiation as it stood at a moment and as a party then saw it, for both sides. */
@NamedInterface("asof")
@NullMarked
package fi.luotsi.ui.asof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
