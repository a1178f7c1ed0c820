/**
 * Service packages and the groupings they belong to.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.luotsi.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
