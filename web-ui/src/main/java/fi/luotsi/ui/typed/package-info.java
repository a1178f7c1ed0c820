/** What the reader has typed at a table and not yet saved, for the page from which a round is sent. */
@NamedInterface("typed")
@NullMarked
package fi.luotsi.ui.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
