package fi.luotsi.negotiation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * The value a party gave a term in a round. Never changed afterwards; a term has at most one in each round.
 *
 * @param reason why it was changed; a first offer may come without one
 * @param conditions what the offer stands with; it stands without any if there are none
 */
public record Revision(TermId term, int round, Party party, TermValue value, @Nullable String reason, List<Condition> conditions,
        UserId author, String authorName, Instant at) {

    /** An offer that depends on nothing. */
    public Revision(TermId term, int round, Party party, TermValue value, @Nullable String reason, UserId author, String authorName, Instant at) {
        this(term, round, party, value, reason, List.of(), author, authorName, at);
    }

    Revision onlyIf(List<Condition> others) {
        return new Revision(term, round, party, value, reason, others, author, authorName, at);
    }
}
