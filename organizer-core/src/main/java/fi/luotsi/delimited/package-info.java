/**
 * Delimited text (CSV) that others made: read row by row with bounded memory, refused clearly where it is hostile. Open to all.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package fi.luotsi.delimited;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
