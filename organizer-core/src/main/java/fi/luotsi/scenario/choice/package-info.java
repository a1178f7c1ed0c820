/** The organizer's choice of a funding model: alternatives, runs, reasons and dissent, and the offer that follows from it. */
@NamedInterface("choice")
@NullMarked
package fi.luotsi.scenario.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
