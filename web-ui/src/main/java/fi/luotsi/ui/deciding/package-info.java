/** What becomes of a negotiated package: the bodies' decisions, the signature gate and the signatures, for both sides. */
@NamedInterface("deciding")
@NullMarked
package fi.luotsi.ui.deciding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
