/**
 * What becomes of a negotiated package: it is proposed as a version of an agreement, decided by every competent body, signed, and holds
 * until it ends or another version takes its place.
 */
@ApplicationModule(allowedDependencies = {"acting", "access", "audit", "budget", "catalogue", "indicator", "money", "negotiation", "negotiation :: issue", "negotiation :: term", "notice", "notice :: bell",
        "period", "target"})
@NullMarked
package fi.luotsi.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
