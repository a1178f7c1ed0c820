/**
 * What ships with the product: registers and statistics, loaded at the first start through the doors that users go through.
 */
@ApplicationModule(allowedDependencies = {"organizer", "catalogue", "indicator", "indicator :: imports", "acting", "delimited"})
@NullMarked
package fi.luotsi.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
