/**
 * Names that public bodies, services and indicators have in Finnish, Swedish and English. Open to all.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package fi.luotsi.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
