/**
 * Hearings (kuuleminen): what residents are asked before something is agreed, and what became of what they said. Announcing and answering is the
 * organizer's; what is announced is everybody's to read.
 */
@ApplicationModule(allowedDependencies = {"acting", "access", "audit", "catalogue", "period", "negotiation", "negotiation :: term"})
@NullMarked
package fi.luotsi.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
