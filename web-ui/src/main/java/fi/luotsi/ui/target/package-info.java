/** Targets as both sides read them: the card, the picture of the indicator's series, the report by area, and the gaps to the strategy. */
@NamedInterface("target")
@NullMarked
package fi.luotsi.ui.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
