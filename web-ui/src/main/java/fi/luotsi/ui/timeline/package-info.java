/** Everything that happened at one table, told by every room that has something to tell; filtered by party, kind and term. */
@NamedInterface("timeline")
@NullMarked
package fi.luotsi.ui.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
