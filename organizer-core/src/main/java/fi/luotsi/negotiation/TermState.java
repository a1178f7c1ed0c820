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
 * status is follows from that, and from the terms it is tied to; it is stored nowhere.
 *
 * @param introduced the round in which the other side first saw it; null while it is only drafted
 * @param dissent whether it stands on the ladder of disagreement, unsettled
 * @param settlement what follows for the term; {@link NegotiationPackage} works it out over all of its terms
 */
public record TermState(Term term, @Nullable Integer introduced, List<Revision> revisions, List<Answer> answers,
        List<Reopening> reopenings, @Nullable DraftItem draft, Settlement settlement, Dissent dissent) {

    /** A term that nobody has proposed to open again; what follows for it, its package works out. */
    public TermState(Term term, @Nullable Integer introduced, List<Revision> revisions, List<Answer> answers, @Nullable DraftItem draft) {
        this(term, introduced, revisions, answers, List.of(), draft, Settlement.NOT_YET, Dissent.NONE);
    }

    /** The last revision anybody made; it lies on the table unless the term was opened again since. */
    public Optional<Revision> latest() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    /** The revision that lies on the table: the last one, unless the term was opened again since. */
    public Optional<Revision> onTheTable() {
        return exchange().map(Exchange::offer);
    }

    public Optional<Revision> latestOf(Party party) {
        return revisions.stream().filter(revision -> revision.party() == party).reduce((first, second) -> second);
    }

    /** What the other party last answered to the revision on the table. */
    public Optional<Answer> reply() {
        return exchange().flatMap(exchange -> exchange.lastWordOf(exchange.offer().party().other()));
    }

    public TermStatus status() {
        if (settlement.locked()) {
            return TermStatus.AGREED;
        }
        return dissent == Dissent.NONE ? byTheTable() : TermStatus.DISPUTED;
    }

    /** Where the term stands when the ladder is left aside. */
    private TermStatus byTheTable() {
        return exchange().map(exchange -> exchange.isAccepted() || exchange.isOnCondition() ? TermStatus.CONDITIONAL : TermStatus.OFFERED)
                .orElse(TermStatus.OPEN);
    }

    public boolean isAgreed() {
        return settlement.locked();
    }

    /** Whether nothing more is to come: the ladder has come to its end, and the last word on the table is a refusal. */
    public boolean isLeftAsAlternatives() {
        return !isAgreed() && dissent == Dissent.LEFT_AS_ALTERNATIVES && exchange().flatMap(Exchange::lastWord).filter(word -> word.stand() == Stand.CANNOT).isPresent();
    }

    /** Whether the offer or its acceptance depends on something that is no longer offered. */
    public boolean isLapsed() {
        return settlement.ties().stream().anyMatch(tie -> tie.hold() == Tie.Hold.LAPSED);
    }

    /** The value both parties stand behind; empty unless agreed. */
    public Optional<TermValue> agreedValue() {
        return isAgreed() ? latest().map(Revision::value) : Optional.empty();
    }

    /** Each party's last word on the latest revision where it accepted on a condition in words or numbers; conditions on other terms are ties. */
    public List<Answer> acceptedOnCondition() {
        return latest().stream().flatMap(offer -> Stream.of(Party.values()).flatMap(party -> answers.stream()
                .filter(answer -> answer.party() == party && answer.revisionRound() == offer.round()).reduce((first, last) -> last).stream()))
                .filter(answer -> answer.stand() == Stand.ACCEPT_ON_CONDITION).toList();
    }

    /** Whose word the term waits for; empty when agreed, when it waits for other terms only, or when nobody has offered anything. */
    public Optional<Party> awaits() {
        return isAgreed() ? reopeningProposal().map(proposal -> proposal.party().other())
                : settlement.ties().stream().filter(tie -> tie.hold() == Tie.Hold.LAPSED).map(Tie::party).findFirst()
                        .or(() -> exchange().flatMap(Exchange::awaits));
    }

    /** Whether the party may take a stand: the other side's offer, or its condition in words on the own offer, lies on the table. */
    public boolean canBeAnsweredBy(Party party) {
        return !isAgreed() && exchange().filter(exchange -> exchange.offer().party() != party
                || exchange.isOnCondition() && exchange.awaits().filter(party::equals).isPresent()).isPresent();
    }

    /** Whether the party's plain acceptance would bring the term further: not where it has accepted already, or what it depends on is gone. */
    public boolean canBeAcceptedBy(Party party) {
        return canBeAnsweredBy(party) && !isLapsed() && exchange().filter(exchange -> !exchange.isAccepted()).isPresent();
    }

    /** The proposal to open the agreed term again that the other party has not answered. */
    public Optional<Reopening> reopeningProposal() {
        return isAgreed() && !reopenings.isEmpty() && reopenings.getLast().step() == Reopening.Step.PROPOSE
                && reopenings.getLast().round() > settlement.since() ? Optional.of(reopenings.getLast()) : Optional.empty();
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

    /** What the party's word depends on: by its draft, and without one by its own offer on the table. */
    public List<Condition> conditionsOf(Party party) {
        return draft != null ? draft.conditions() : onTheTable().filter(offer -> offer.party() == party).map(Revision::conditions).orElse(List.of());
    }

    /** The last reason anybody gave, offer or answer. */
    public Optional<Said> lastSaid() {
        var offers = revisions.stream().map(revision -> new Said(revision.party(), revision.reason(), revision.round()));
        var stands = answers.stream().map(answer -> new Said(answer.party(), answer.reason(), answer.round()));
        var steps = reopenings.stream().map(step -> new Said(step.party(), step.reason(), step.round()));
        return Stream.of(offers, stands, steps).flatMap(said -> said).filter(said -> said.reason() != null && !said.reason().isBlank())
                .max(Comparator.comparingInt(Said::round));
    }

    /** Who gave which reason in which round. */
    public record Said(Party party, @Nullable String reason, int round) {}

    /** The term as both parties saw it after the given round; drafts left aside. */
    public TermState asOf(int round) {
        return new TermState(term, introduced, revisions.stream().filter(revision -> revision.round() <= round).toList(),
                answers.stream().filter(answer -> answer.round() <= round).toList(),
                reopenings.stream().filter(step -> step.round() <= round).toList(), null, Settlement.NOT_YET, dissent);
    }

    TermState disputed(Dissent other) {
        return new TermState(term, introduced, revisions, answers, reopenings, draft, settlement, other);
    }

    TermState withDraft(@Nullable DraftItem other) {
        return new TermState(term, introduced, revisions, answers, reopenings, other, settlement, dissent);
    }

    TermState settled(Settlement other) {
        return new TermState(term, introduced, revisions, answers, reopenings, draft, other, dissent);
    }

    /** The same term after a party's round, its draft gone. */
    TermState after(Sending sending) {
        var id = term.id();
        return new TermState(term, sending.introduced().contains(id) ? Integer.valueOf(sending.round()) : introduced,
                Stream.concat(revisions.stream(), sending.revisions().stream().filter(revision -> revision.term().equals(id))).toList(),
                Stream.concat(answers.stream(), sending.answers().stream().filter(answer -> answer.term().equals(id))).toList(),
                Stream.concat(reopenings.stream(), sending.reopenings().stream().filter(step -> step.term().equals(id))).toList(), null, Settlement.NOT_YET, dissent);
    }

    /** What lies on the table now with what was answered to it. */
    Optional<Exchange> exchange() {
        return exchange(settlement.since(), Integer.MAX_VALUE);
    }

    /** The last revision of the rounds with its answers of these rounds. */
    Optional<Exchange> exchange(int first, int last) {
        return revisions.stream().filter(revision -> revision.round() >= first && revision.round() <= last).reduce((older, newer) -> newer)
                .map(offer -> new Exchange(offer, answers.stream()
                        .filter(answer -> answer.revisionRound() == offer.round() && answer.round() <= last).toList()));
    }

    /** The last round in which anything was said about it. */
    int lastRound() {
        return Stream.of(revisions.stream().map(Revision::round), answers.stream().map(Answer::round), reopenings.stream().map(Reopening::round))
                .flatMap(rounds -> rounds).max(Comparator.naturalOrder()).orElse(0);
    }

    boolean standsAlone() {
        return reopenings.isEmpty() && revisions.stream().allMatch(revision -> revision.conditions().isEmpty())
                && answers.stream().allMatch(answer -> answer.conditions().isEmpty());
    }

    private Optional<Revision> revisionOf(int round) {
        return revisions.stream().filter(revision -> revision.round() == round).findFirst();
    }
}
