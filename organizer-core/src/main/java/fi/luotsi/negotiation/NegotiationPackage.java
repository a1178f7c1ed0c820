package fi.luotsi.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Today;

/**
 * A negotiation with its whole package, as one reader may see it: everything that was sent, and of drafts only the reader's
 * own party's.
 *
 * @param terms in the agreement's order
 * @param envelopes the decided envelope of each year that has one
 * @param annexes what is frozen with the package beside its terms, once it is negotiated
 */
public record NegotiationPackage(NegotiationHead head, List<SentRound> rounds, List<TermState> terms, Map<Year, Envelope> envelopes,
        Map<String, List<Map<String, Object>>> annexes) {

    /** A package as long as it is negotiated: nothing beside its terms. */
    public NegotiationPackage(NegotiationHead head, List<SentRound> rounds, List<TermState> terms, Map<Year, Envelope> envelopes) {
        this(head, rounds, terms, envelopes, Map.of());
    }

    public NegotiationPackage {
        terms = Resolution.settle(terms);
    }

    public Optional<TermState> term(TermId id) {
        return terms.stream().filter(state -> state.term().id().equals(id)).findFirst();
    }

    TermState require(TermId id) {
        return term(id).orElseThrow(() -> new NegotiationNotFound(id));
    }

    /** Whether every term is agreed or left as alternatives, at least one is agreed, and nobody has proposed to open one again. */
    public boolean isAgreed() {
        return terms.stream().anyMatch(TermState::isAgreed)
                && terms.stream().allMatch(state -> state.isAgreed() ? state.reopeningProposal().isEmpty() : state.isLeftAsAlternatives());
    }

    /**
     * Every offer that the party's word on the term may depend on: the own offers of its draft, and what lies open on the table
     * and still will when the draft is sent.
     */
    public List<Condition> nameable(Party party, TermId from) {
        return new ConditionRules(this, party).nameable(from);
    }

    /** The agreed terms that are open again as soon as the given one is: what was agreed only with it, and with that in turn. */
    public List<TermState> dependents(TermId of) {
        var found = new LinkedHashSet<TermId>(List.of(of));
        boolean grown = true;
        while (grown) {
            grown = terms.stream().filter(TermState::isAgreed).filter(state -> state.settlement().ties().stream().anyMatch(tie -> found.contains(tie.condition().on())))
                    .map(state -> state.term().id()).toList().stream().map(found::add).reduce(false, Boolean::logicalOr);
        }
        return terms.stream().filter(state -> found.contains(state.term().id()) && !state.term().id().equals(of)).toList();
    }

    public List<TermState> frames(Year year, LineKind line) {
        return terms.stream().filter(state -> state.term() instanceof FrameTerm frame && frame.year().equals(year) && frame.line() == line)
                .toList();
    }

    /** The sum of what the party stands behind, its draft included where the reader may see it. Cells without a value count nothing. */
    public Euros sum(Party party, Year year, LineKind line) {
        return Euros.sum(frames(year, line).stream().map(state -> eurosOf(state.standingOf(party, state.draft()).orElse(null))).toList());
    }

    /** The sum of what the party has sent or accepted, drafts left aside. */
    public Euros sentSum(Party party, Year year, LineKind line) {
        return Euros.sum(frames(year, line).stream().map(state -> eurosOf(state.sentBy(party).orElse(null))).toList());
    }

    /** By how much the amount exceeds the year's envelope; empty when it does not or there is none. */
    public Optional<Euros> excess(Year year, Euros sum) {
        return Optional.ofNullable(envelopes.get(year)).map(Envelope::amount).filter(sum::exceeds).map(sum::minus);
    }

    /** The package as both parties saw it after the given round: no drafts, no terms introduced later. */
    public NegotiationPackage asOf(int round) {
        var then = terms.stream().filter(state -> state.introduced() != null && state.introduced() <= round)
                .map(state -> state.asOf(round)).toList();
        return new NegotiationPackage(head, rounds.stream().filter(sent -> sent.number() <= round).toList(), then, envelopes, annexes);
    }

    /**
     * The package as both parties saw it at the moment: the rounds sent until then, the phase that stood, and no drafts. A pure function of
     * the rows, which are only ever added to. Empty before the negotiation was opened.
     *
     * @param dissents which terms stood on the ladder of disagreement then; the others stood on none
     */
    public Optional<NegotiationPackage> asOf(Instant moment, Map<TermId, Dissent> dissents) {
        if (moment.isBefore(head.opened())) {
            return Optional.empty();
        }
        int sent = rounds.stream().filter(round -> round.wasSent(moment)).mapToInt(SentRound::number).max().orElse(0);
        var phase = head.phase() instanceof Phase.Negotiated(_, var at, _) && !moment.isBefore(at) ? head.phase() : underNegotiation(sent + 1);
        var then = asOf(sent).terms().stream().map(state -> state.disputed(dissents.getOrDefault(state.term().id(), Dissent.NONE))).toList();
        var day = LocalDate.ofInstant(moment, Today.FINLAND);
        return Optional.of(new NegotiationPackage(head.in(phase), rounds.stream().filter(round -> round.number() <= sent + 1).map(round -> round.asOf(moment)).toList(), then,
                envelopes.values().stream().filter(envelope -> !envelope.decidedOn().isAfter(day)).collect(Collectors.toMap(Envelope::year, Function.identity())),
                phase instanceof Phase.Negotiated ? annexes : Map.of()));
    }

    private Phase underNegotiation(int number) {
        var open = rounds.stream().filter(round -> round.number() == number).findFirst().orElseThrow();
        return new Phase.UnderNegotiation(open.number(), open.party(), open.due());
    }

    NegotiationPackage with(List<TermState> others) {
        return new NegotiationPackage(head, rounds, others, envelopes, annexes);
    }

    NegotiationPackage with(Map<String, List<Map<String, Object>>> others) {
        return new NegotiationPackage(head, rounds, terms, envelopes, others);
    }

    static Euros eurosOf(@Nullable TermValue value) {
        return value instanceof TermValue.Frame(var amount) ? amount : Euros.ZERO;
    }
}
