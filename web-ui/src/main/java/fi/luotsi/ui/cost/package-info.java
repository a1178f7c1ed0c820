/** What negotiating costs, as both sides read it. */
@NamedInterface("cost")
@NullMarked
package fi.luotsi.ui.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
