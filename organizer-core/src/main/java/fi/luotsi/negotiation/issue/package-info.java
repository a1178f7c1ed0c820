/** What the parties leave open on purpose: with an owner, a deadline, and a default that comes into force the day after it. */
@NamedInterface("issue")
@NullMarked
package fi.luotsi.negotiation.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
