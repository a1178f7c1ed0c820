/**
 * What the parties try out on the figures of a round: scenarios, their runs, and the organizer's choice of a funding model made on them.
 */
@ApplicationModule(allowedDependencies = {"money", "period", "acting", "access", "catalogue", "audit", "budget", "clause", "clause :: table", "negotiation", "negotiation :: term",
        "funding", "funding :: projection", "funding :: settlement"})
@NullMarked
package fi.luotsi.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
