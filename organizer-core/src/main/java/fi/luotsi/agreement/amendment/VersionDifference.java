package fi.luotsi.agreement.amendment;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;

/**
 * What differs between two versions of an agreement, or between a version and what lies on the table where it is changed.
 *
 * @param number the agreement's
 * @param from the earlier version's number
 * @param to the later version's number; the next one, where it is still negotiated
 * @param agreed whether the later one is an agreed version, and not only what lies on the table
 * @param changes terms that are new or say something else
 * @param removed terms of the earlier version that the later one has not, or that are to be left out of it
 * @param conditions on which a party once accepted what a term of the later one was laid out from, in words or numbers, by that later term
 */
public record VersionDifference(String number, int from, int to, boolean agreed, RoundDifference changes, List<Removal> removed, Map<TermId, List<Answer>> conditions) {

    /**
     * @param was the term, and what it said
     * @param leftOut what proposes that it be left out, or agreed that it is; null where it has no place any more, as the frame of a year that is no longer covered
     */
    public record Removal(TermState was, @Nullable Revision leftOut) {}

    /** Without the terms that are left out, which stand among the removed. */
    public RoundDifference rest() {
        var rest = changes.changes().stream().filter(change -> removed.stream().noneMatch(removal -> change.after().equals(removal.leftOut()))).toList();
        return new RoundDifference(changes.head(), changes.from(), changes.to(), rest, changes.unchanged(), changes.before(), changes.then());
    }
}
