/**
 * The organizer's service strategy in editions: a tree of focus areas, goals, impact goals and measures, and what the law wants it to contain.
 */
@ApplicationModule(allowedDependencies = {"acting", "access", "catalogue"})
@NullMarked
package fi.luotsi.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
