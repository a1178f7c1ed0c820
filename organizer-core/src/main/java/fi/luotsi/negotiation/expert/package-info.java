/** Experts whom a party asks about single sections of one negotiation, what they read there, and what they note to that party. */
@NamedInterface("expert")
@NullMarked
package fi.luotsi.negotiation.expert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
