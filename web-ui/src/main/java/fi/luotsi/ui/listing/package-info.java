/** Lists sorted, narrowed and paged on the server, with all of it in the address, and views of them saved by their reader. */
@NamedInterface("listing")
@NullMarked
package fi.luotsi.ui.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
