/**
 * The clauses an organizer keeps for its agreements: what ships with the product and the organizer's own, drafted, published in versions, and retired.
 */
@ApplicationModule(allowedDependencies = {"acting", "access", "catalogue", "period", "money", "funding", "negotiation", "negotiation :: term", "servicechain", "target"})
@NullMarked
package fi.luotsi.clause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
