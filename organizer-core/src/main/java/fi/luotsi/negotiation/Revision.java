package fi.luotsi.negotiation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * The value a party gave a term in a round. Never changed afterwards; a term has at most one in each round.
 *
 * @param reason why it was changed; a first offer may come without one
 */
public record Revision(TermId term, int round, Party party, TermValue value, @Nullable String reason, UserId author,
        String authorName, Instant at) {}
