package fi.luotsi.agreement;

import java.time.Instant;

/**
 * A file of a version of an agreement.
 *
 * @param language {@code fi} or {@code sv}
 * @param place 0 as it was proposed, 1 with the first signature, 2 with both
 * @param attempt counts up each time a refusal makes the signatures before it void
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record KeptDocument(String language, int place, int attempt, String sha256, Instant at) {}
