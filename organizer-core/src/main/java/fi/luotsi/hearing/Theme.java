package fi.luotsi.hearing;

import java.time.Instant;
import java.util.Optional;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.TermId;

/**
 * What several statements had in common, and what became of it.
 *
 * @param number 1, 2, 3 … within its hearing
 * @param statements how many said so
 * @param answer why something was changed, or why not
 * @param change what was changed because of it; empty where nothing was
 */
public record Theme(int number, Words title, int statements, Words answer, Optional<Change> change, String by, Instant at) {

    /** Whether both say the same, whoever wrote them down and when. */
    boolean saysTheSame(Theme other) {
        return title.equals(other.title) && statements == other.statements && answer.equals(other.answer) && change.equals(other.change);
    }

    /** A term that reads otherwise since a round. */
    public record Change(TermId term, int round) {}
}
