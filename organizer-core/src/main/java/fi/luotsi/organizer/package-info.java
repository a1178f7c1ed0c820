/**
 * The organizers of social and health services, their municipalities and their deciding bodies.
 */
@ApplicationModule(allowedDependencies = {"acting", "catalogue"})
@NullMarked
package fi.luotsi.organizer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
