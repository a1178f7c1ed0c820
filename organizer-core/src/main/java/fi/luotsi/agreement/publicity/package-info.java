/** What of an agreement is public: which terms and annexes are secret and why, and the copy without them that everybody reads. */
@NamedInterface("publicity")
@NullMarked
package fi.luotsi.agreement.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
