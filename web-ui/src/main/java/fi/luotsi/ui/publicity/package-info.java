/** What of the agreement is public and what secret, for both sides. */
@NamedInterface("publicity")
@NullMarked
package fi.luotsi.ui.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
