/** The ledger of concessions as both sides read it: table, line and file. */
@NamedInterface("concession")
@NullMarked
package fi.luotsi.ui.concession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
