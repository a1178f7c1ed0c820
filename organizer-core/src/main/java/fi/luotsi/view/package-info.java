/** Ways of looking at lists that a reader has given a name. */
@ApplicationModule(allowedDependencies = {"acting"})
@NullMarked
package fi.luotsi.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
