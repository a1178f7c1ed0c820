/**
 * Importing observations from files: own CSV with a column mapping, Sotkanet's CSV and JSON. All or nothing, errors by row and column.
 */
@NamedInterface("imports")
@NullMarked
package fi.luotsi.indicator.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
