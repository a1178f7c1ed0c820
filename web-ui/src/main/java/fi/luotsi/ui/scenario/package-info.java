/** Scenarios and the two funding models side by side, as both surfaces show them: forms read, figures in words, charts drawn. */
@NamedInterface("scenario")
@NullMarked
package fi.luotsi.ui.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
