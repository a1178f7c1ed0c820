/** What a person has typed and not yet saved, kept as it stands for that person alone. */
@ApplicationModule(allowedDependencies = {"acting"})
@NullMarked
package fi.luotsi.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
