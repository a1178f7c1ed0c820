/** What an agreement in its life asks of its parties, by when, and what shows that it was done (velvoitteet). */
@NamedInterface("obligation")
@NullMarked
package fi.luotsi.agreement.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
