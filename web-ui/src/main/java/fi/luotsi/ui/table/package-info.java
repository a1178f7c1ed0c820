/** How what lies on the table is read: one formatter for both sides, so that a value never reads differently on one of them. */
@NamedInterface("table")
@NullMarked
package fi.luotsi.ui.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
