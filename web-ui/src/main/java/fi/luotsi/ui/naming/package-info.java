/** Names of deputies in the reader's words, on every page alike. */
@NamedInterface("naming")
@NullMarked
package fi.luotsi.ui.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
