/** What both surfaces need to show pages: layout, fields, tables, charts, formats and the vendored assets. */
@ApplicationModule(allowedDependencies = {"money", "period"})
@NullMarked
package fi.luotsi.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
