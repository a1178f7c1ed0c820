/**
 * Negotiating a partnership agreement: one package of typed terms goes back and forth, round by round, until both parties stand behind every term.
 */
@ApplicationModule(allowedDependencies = {"money", "period", "acting", "access", "catalogue", "organizer", "provider", "budget", "target", "servicechain", "funding", "funding :: projection", "audit", "invitation", "notice", "notice :: bell", "search"})
@NullMarked
package fi.luotsi.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
