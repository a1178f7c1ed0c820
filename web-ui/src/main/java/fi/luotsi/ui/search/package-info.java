/** The page that shows what a search found, which both sides share. */
@NamedInterface("search")
@NullMarked
package fi.luotsi.ui.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
