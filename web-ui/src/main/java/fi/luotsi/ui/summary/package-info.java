/** The two pages on which those who decide read an agreement: what is decided, what it costs, who bears the risk, what was left open and what was not chosen. */
@NamedInterface("summary")
@NullMarked
package fi.luotsi.ui.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
