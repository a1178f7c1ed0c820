/** Putting signatures into the file of an agreement, and checking what a file says of itself. */
@NamedInterface("signature")
@NullMarked
package fi.luotsi.agreement.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
