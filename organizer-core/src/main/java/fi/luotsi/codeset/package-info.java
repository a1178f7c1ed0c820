/**
 * Codes that an organizer adds to the catalogue itself, each with the days it is valid.
 */
@ApplicationModule(allowedDependencies = {"acting", "access", "catalogue", "delimited"})
@NullMarked
package fi.luotsi.codeset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
