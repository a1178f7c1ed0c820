package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.term.TermId;

/**
 * A party's stand on the revision of a term made in an earlier round.
 *
 * @param revisionRound the round of the revision it answers
 * @param volume clients or visits a frame is answered with, where the provider gave a number
 * @param personYears staff a frame is answered with
 * @param conditions what the acceptance stands with; it stands without any if there are none
 */
public record Answer(TermId term, int revisionRound, int round, Party party, Stand stand, @Nullable String reason,
        @Nullable Long volume, @Nullable BigDecimal personYears, List<Condition> conditions, UserId author, String authorName, Instant at) {

    /** An answer that depends on nothing. */
    public Answer(TermId term, int revisionRound, int round, Party party, Stand stand, @Nullable String reason, @Nullable Long volume,
            @Nullable BigDecimal personYears, UserId author, String authorName, Instant at) {
        this(term, revisionRound, round, party, stand, reason, volume, personYears, List.of(), author, authorName, at);
    }

    Answer onlyIf(List<Condition> others) {
        return new Answer(term, revisionRound, round, party, stand, reason, volume, personYears, others, author, authorName, at);
    }
}
