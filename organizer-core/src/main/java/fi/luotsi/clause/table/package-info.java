/** Library clauses in a package: which belong, which are missing, and how the text on the table differs from the library's. */
@NamedInterface("table")
@NullMarked
package fi.luotsi.clause.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
