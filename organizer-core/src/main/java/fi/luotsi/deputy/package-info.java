/** Who stands in for whom and for how long; a deputy acts with its own rights, and every act says in whose place. */
@ApplicationModule(allowedDependencies = {"acting", "access"})
@NullMarked
package fi.luotsi.deputy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
