/** Finds words in everything that is said at the tables, under the reader's own rights. Each room says what of its own can be searched. */
@ApplicationModule(allowedDependencies = {"acting", "access"})
@NullMarked
package fi.luotsi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
