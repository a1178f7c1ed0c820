/** Hearings and what became of the statements, beside the negotiation and for everybody. */
@NamedInterface("hearing")
@NullMarked
package fi.luotsi.ui.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
