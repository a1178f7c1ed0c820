/** Service chains to look at: the picture with swim lanes, the list beside it, checks, changes and commitments in words. */
@NamedInterface("chain")
@NullMarked
package fi.luotsi.ui.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
