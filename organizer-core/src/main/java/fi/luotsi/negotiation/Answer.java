package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.term.TermId;

/**
 * A party's stand on the revision of a term made in an earlier round.
 *
 * @param revisionRound the round of the revision it answers
 * @param volume clients or visits a frame is answered with, where the provider gave a number
 * @param personYears staff a frame is answered with
 */
public record Answer(TermId term, int revisionRound, int round, Party party, Stand stand, @Nullable String reason,
        @Nullable Long volume, @Nullable BigDecimal personYears, UserId author, String authorName, Instant at) {}
