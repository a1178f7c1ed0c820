/**
 * Meetings of a negotiation – workshops, negotiations, simulation days – and their minutes: drafted by the one party, checked by the other,
 * then published and never changed.
 */
@ApplicationModule(allowedDependencies = {"money", "acting", "access", "audit", "catalogue", "period", "search", "negotiation", "negotiation :: term"})
@NullMarked
package fi.luotsi.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
