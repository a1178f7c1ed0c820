/**
 * Envelopes decided by a body, and the lines of a budget frame.
 */
@ApplicationModule(allowedDependencies = {"money", "period", "acting"})
@NullMarked
package fi.luotsi.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
