/**
 * Amounts of euros, exact to the cent, and shares of a whole. Open to all.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package fi.luotsi.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
