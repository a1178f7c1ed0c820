/** Changing an agreement and reading its versions: the change set, the difference of two versions, the text on a day; for both sides. */
@NamedInterface("amending")
@NullMarked
package fi.luotsi.ui.amending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
