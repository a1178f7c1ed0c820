/** Pieces of pages that follow from one record and the language alone, and are rendered once for each. */
@NamedInterface("piece")
@NullMarked
package fi.luotsi.ui.piece;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
