/**
 * What a party keeps to itself, and what both comment, as pages of both surfaces show it: each surface has its own addresses and
 * asks these for what stands on the page.
 */
@NamedInterface("counsel")
@NullMarked
package fi.luotsi.ui.counsel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
