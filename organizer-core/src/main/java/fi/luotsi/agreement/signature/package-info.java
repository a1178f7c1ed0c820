/** How an agreement's file is signed and what the signatures of a file say; whoever keeps the keys provides it. */
@NamedInterface("signature")
@NullMarked
package fi.luotsi.agreement.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
