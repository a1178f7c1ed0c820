/**
 * The organizer's service strategy: the goals that impact targets serve.
 */
@ApplicationModule(allowedDependencies = {"acting", "catalogue"})
@NullMarked
package fi.luotsi.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
