/** How deeply an agreement fixes a service chain, as both sides choose it: what a depth brings, and whether the chain has a newer version. */
@NamedInterface("depth")
@NullMarked
package fi.luotsi.ui.depth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
