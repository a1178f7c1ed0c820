/** Inviting people to become users: by a link that opens once, for a time, and can be renewed. */
@ApplicationModule(allowedDependencies = {"acting", "access", "notice", "notice :: bell"})
@NullMarked
package fi.luotsi.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
