/**
 * Years and terms that agreements and frames cover. Open to all.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package fi.luotsi.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
