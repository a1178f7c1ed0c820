/**
 * Service chains in versions, drawn up by the organizer's administrators, and how deeply an agreement fixes them.
 */
@ApplicationModule(allowedDependencies = {"money", "acting", "access", "catalogue", "delimited"})
@NullMarked
package fi.luotsi.servicechain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
