/**
 * The append-only log: who did what for whom, before and after, each row sealed with the hash of the row before it.
 */
@ApplicationModule(allowedDependencies = {"acting"})
@NullMarked
package fi.luotsi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
