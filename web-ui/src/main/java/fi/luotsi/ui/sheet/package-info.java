/** The grid of frames as a table that spreadsheets open, and what came back from one. */
@NamedInterface("sheet")
@NullMarked
package fi.luotsi.ui.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
