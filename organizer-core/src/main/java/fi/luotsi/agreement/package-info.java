/** What becomes of a negotiated package: it is proposed, decided by every competent body, signed, and holds until it ends. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.luotsi.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
