package fi.luotsi.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A token as its owner sees it.
 *
 * @param prefix   the first signs of the token
 * @param lastUsed to the minute; empty while it has not been used
 */
public record TokenView(TokenId id, String label, String prefix, Instant createdAt, Optional<Instant> lastUsed) {}
