package fi.luotsi.agreement.publicity;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about one term or annex.
 *
 * @param number counts up within a negotiation
 * @param ground empty where it was decided to be public
 * @param note for those who decide and apply it; never shown to the public
 */
public record PublicityDecision(int number, PublicityItem item, Optional<SecrecyGround> ground, @Nullable String note, String by, Instant at) {}
