/** A party's long runs of the projection as both surfaces show them: ordering one, its progress, its points as table, picture and file. */
@NamedInterface("sweep")
@NullMarked
package fi.luotsi.ui.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
