/**
 * Impact targets: what is to be reached, by which indicator, from which baseline.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.luotsi.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
