/**
 * Service chains by name and version, and how deeply an agreement fixes them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.luotsi.servicechain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
