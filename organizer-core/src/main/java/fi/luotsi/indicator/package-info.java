/**
 * Indicators and their observations by region and year, with source and licence; imports of them.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "organizer", "access", "delimited"})
@NullMarked
package fi.luotsi.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
