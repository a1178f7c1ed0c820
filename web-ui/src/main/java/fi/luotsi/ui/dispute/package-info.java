/** The pages of disagreements, which both sides share. */
@NamedInterface("dispute")
@NullMarked
package fi.luotsi.ui.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
