package fi.luotsi.negotiation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;

/**
 * One term with everything said about it so far, oldest first, and the reader's own draft if there is one. What the term's
 * status is follows from that and is stored nowhere.
 *
 * @param introduced the round in which the other side first saw it; null while it is only drafted
 */
public record TermState(Term term, @Nullable Integer introduced, List<Revision> revisions, List<Answer> answers,
        @Nullable DraftItem draft) {

    /** The revision that lies on the table. */
    public Optional<Revision> latest() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    public Optional<Revision> latestOf(Party party) {
        return revisions.stream().filter(revision -> revision.party() == party).reduce((first, second) -> second);
    }

    /** What the other party last answered to the revision on the table. */
    public Optional<Answer> reply() {
        return latest().flatMap(revision -> answersTo(revision).filter(answer -> answer.party() != revision.party())
                .reduce((first, second) -> second));
    }

    public TermStatus status() {
        if (revisions.isEmpty()) {
            return TermStatus.OPEN;
        }
        return switch (reply().map(Answer::stand).orElse(null)) {
            case null -> TermStatus.OFFERED;
            case ACCEPT -> TermStatus.AGREED;
            case ACCEPT_ON_CONDITION -> conditionAccepted() ? TermStatus.AGREED : TermStatus.CONDITIONAL;
            case CANNOT -> TermStatus.OFFERED;
        };
    }

    public boolean isAgreed() {
        return status() == TermStatus.AGREED;
    }

    /** The value both parties stand behind; empty unless agreed. */
    public Optional<TermValue> agreedValue() {
        return isAgreed() ? latest().map(Revision::value) : Optional.empty();
    }

    /** Whose word the term waits for; empty when agreed or when nobody has offered anything. */
    public Optional<Party> awaits() {
        return switch (status()) {
            case OPEN, AGREED -> Optional.empty();
            case CONDITIONAL -> latest().map(Revision::party);
            case OFFERED -> latest().map(revision -> reply().isPresent() ? revision.party() : revision.party().other());
        };
    }

    /** Whether the party may take a stand: the other side's offer, or its condition on the own offer, lies on the table. */
    public boolean canBeAnsweredBy(Party party) {
        return latest().map(revision -> revision.party() != party || status() == TermStatus.CONDITIONAL).orElse(false) && !isAgreed();
    }

    /** The value the party has sent or accepted last, its draft left aside. */
    public Optional<TermValue> sentBy(Party party) {
        var own = latestOf(party);
        var accepted = answers.stream().filter(answer -> answer.party() == party && answer.stand() != Stand.CANNOT)
                .filter(answer -> own.isEmpty() || answer.round() > own.get().round())
                .max(Comparator.comparingInt(Answer::round));
        return accepted.flatMap(answer -> revisionOf(answer.revisionRound())).or(() -> own).map(Revision::value);
    }

    /** The value the party stands behind now: its draft where it has one, else what it has sent. */
    public Optional<TermValue> standingOf(Party party, @Nullable DraftItem draft) {
        if (draft != null && draft.value() != null) {
            return Optional.of(draft.value());
        }
        if (draft != null && draft.stand() != null && draft.stand() != Stand.CANNOT) {
            return latest().map(Revision::value);
        }
        return sentBy(party);
    }

    /** The last reason anybody gave, offer or answer. */
    public Optional<Said> lastSaid() {
        var offers = revisions.stream().map(revision -> new Said(revision.party(), revision.reason(), revision.round()));
        var stands = answers.stream().map(answer -> new Said(answer.party(), answer.reason(), answer.round()));
        return Stream.concat(offers, stands).filter(said -> said.reason() != null && !said.reason().isBlank())
                .max(Comparator.comparingInt(Said::round));
    }

    /** Who gave which reason in which round. */
    public record Said(Party party, @Nullable String reason, int round) {}

    /** The term as both parties saw it after the given round; drafts left aside. */
    public TermState asOf(int round) {
        return new TermState(term, introduced, revisions.stream().filter(revision -> revision.round() <= round).toList(),
                answers.stream().filter(answer -> answer.round() <= round).toList(), null);
    }

    TermState withDraft(@Nullable DraftItem other) {
        return new TermState(term, introduced, revisions, answers, other);
    }

    private boolean conditionAccepted() {
        return latest().stream().flatMap(this::answersTo)
                .anyMatch(answer -> answer.party() == revisions.getLast().party() && answer.stand() == Stand.ACCEPT);
    }

    private Stream<Answer> answersTo(Revision revision) {
        return answers.stream().filter(answer -> answer.revisionRound() == revision.round());
    }

    private Optional<Revision> revisionOf(int round) {
        return revisions.stream().filter(revision -> revision.round() == round).findFirst();
    }
}
