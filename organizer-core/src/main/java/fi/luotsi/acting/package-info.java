/**
 * Who acts, in which role and for whom: the first argument of every service, and the mark by which the database tells one party
 * from the other. Open to all, as money and period are.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package fi.luotsi.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
