/** What an agreement asks of its parties: the register as a list, as a calendar and one by one, for both sides. */
@NamedInterface("obligation")
@NullMarked
package fi.luotsi.ui.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
