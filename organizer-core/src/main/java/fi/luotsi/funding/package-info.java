/**
 * The funding models by which an organizer gives money to its provider.
 */
@ApplicationModule(allowedDependencies = {"money"})
@NullMarked
package fi.luotsi.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
