package fi.luotsi.negotiation;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;
import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.RulesBroken.Violation;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.Baseline;

/**
 * The rules of what one party may lay into its draft and send: a pure function of the package and of what is laid in. The
 * same rules are asked when a draft is saved and again when the round is sent.
 */
record Drafting(NegotiationPackage table, Party party) {

    /** @throws RulesBroken unless the package is still negotiated and it is the party's turn */
    void requireTurn() {
        switch (table.head().phase()) {
            case Phase.UnderNegotiation(_, var inTurn, _) when inTurn == party -> { }
            case Phase.UnderNegotiation _ -> throw new RulesBroken(NegotiationRule.PARTIES_TAKE_TURNS);
            case Phase.Negotiated _ -> throw new RulesBroken(NegotiationRule.NEGOTIATED_PACKAGE_IS_FROZEN);
        }
    }

    /** @throws RulesBroken if the user has already sent a round for the other side */
    void requireOneSide(UserId user) {
        boolean other = table.rounds().stream().anyMatch(round -> round.party() != party && round.sent() != null
                && round.sent().user().equals(user.value()));
        if (other) {
            throw new RulesBroken(NegotiationRule.NOBODY_ACTS_FOR_BOTH_SIDES);
        }
    }

    /**
     * What an entry amounts to. Repeating the value on the table is no offer, unless the own offer is to stand with something
     * else; the other party's value on a condition is an acceptance. So is a stand on a condition that another term meets.
     */
    DraftEntry meant(DraftEntry entry) {
        var offer = table.require(entry.term()).onTheTable();
        if (entry.value() == null || offer.isEmpty() || !entry.value().equals(offer.get().value())) {
            return entry.value() == null && entry.accepts() && entry.saysItWithConditionsOnly() ? entry.accepting() : entry;
        }
        if (offer.get().party() == party) {
            return Set.copyOf(entry.conditions()).equals(Set.copyOf(offer.get().conditions())) ? entry.withoutOffer() : entry;
        }
        return entry.stand() == null && !entry.conditions().isEmpty() ? entry.withoutOffer().accepting().onlyIf(entry.conditions()) : entry.withoutValue();
    }

    /** Every rule that the entries would break if they were laid into the draft beside what lies there already. */
    List<Violation> violations(List<DraftEntry> entries) {
        var found = new ArrayList<Violation>();
        for (DraftEntry entry : entries) {
            var state = table.require(entry.term());
            if (entry.value() != null && entry.value().kind() != state.term().kind()) {
                throw new IllegalArgumentException(state.term().kind() + " cannot have the value " + entry.value());
            }
            ofEntry(state, entry).forEach(rule -> found.add(new Violation(rule, entry.term(), List.of())));
        }
        var then = with(entries);
        found.addAll(new ConditionRules(then, party).violations(entries));
        if (party == Party.ORGANIZER) {
            found.addAll(ofFrames(entries, then));
        }
        return found;
    }

    private List<NegotiationRule> ofEntry(TermState state, DraftEntry entry) {
        var broken = new ArrayList<NegotiationRule>();
        if (entry.reopening() != null) {
            broken.addAll(ofReopening(state, entry, entry.reopening()));
        }
        if (state.isAgreed() && (entry.stand() != null || entry.value() != null && entry.reopening() != Reopening.Step.AGREE)) {
            return List.of(NegotiationRule.AGREED_TERM_IS_LOCKED);
        }
        if (entry.stand() != null) {
            broken.addAll(ofStand(state, entry));
        }
        if (entry.value() != null) {
            broken.addAll(ofValue(state, entry, entry.value()));
        }
        return broken;
    }

    /** One party proposes with a reason, the other one consents or keeps the term with a reason; the proposal can be taken back. */
    private List<NegotiationRule> ofReopening(TermState state, DraftEntry entry, Reopening.Step step) {
        if (!state.isAgreed()) {
            return List.of(NegotiationRule.REOPENING_NEEDS_AN_AGREED_TERM);
        }
        var broken = new ArrayList<NegotiationRule>();
        var proposal = state.reopeningProposal();
        boolean fits = switch (step) {
            case PROPOSE -> proposal.isEmpty();
            case AGREE -> proposal.filter(it -> it.party() != party).isPresent();
            case KEEP -> proposal.isPresent();
        };
        if (!fits) {
            broken.add(NegotiationRule.REOPENING_TAKES_BOTH);
        }
        if (step != Reopening.Step.AGREE && isBlank(entry.reason())) {
            broken.add(NegotiationRule.REOPENING_CARRIES_A_REASON);
        }
        return broken;
    }

    private List<NegotiationRule> ofStand(TermState state, DraftEntry entry) {
        var broken = new ArrayList<NegotiationRule>();
        if (state.onTheTable().isEmpty()) {
            broken.add(NegotiationRule.STAND_NEEDS_AN_OFFER);
        } else if (!state.canBeAnsweredBy(party)) {
            broken.add(NegotiationRule.NOBODY_ACCEPTS_THEIR_OWN_OFFER);
        }
        if (entry.stand() == Stand.ACCEPT && entry.value() != null) {
            broken.add(NegotiationRule.ACCEPTANCE_CARRIES_NO_OTHER_VALUE);
        }
        if (entry.stand() != Stand.ACCEPT && isBlank(entry.reason())) {
            broken.add(NegotiationRule.ANSWER_CARRIES_A_REASON);
        }
        return broken;
    }

    private List<NegotiationRule> ofValue(TermState state, DraftEntry entry, TermValue value) {
        var broken = new ArrayList<NegotiationRule>();
        boolean changes = state.latest().isPresent();
        boolean saidAlready = entry.stand() != null && entry.stand() != Stand.ACCEPT;
        if (changes && !saidAlready && isBlank(entry.reason())) {
            broken.add(NegotiationRule.CHANGE_CARRIES_A_REASON);
        }
        switch (value) {
            case TermValue.Frame(var amount) when amount.isNegative() -> broken.add(NegotiationRule.FRAME_IS_NOT_NEGATIVE);
            case TermValue.Clause(var fi, var sv) when isBlank(fi) || isBlank(sv) ->
                    broken.add(NegotiationRule.CLAUSE_EXISTS_IN_BOTH_LANGUAGES);
            case TermValue.Target(var target) when target.baseline() instanceof Baseline.Measured measured && isBlank(measured.source()) ->
                    broken.add(NegotiationRule.TARGET_NAMES_ITS_SOURCE);
            case TermValue.Frame _, TermValue.Clause _, TermValue.Target _, TermValue.Rule _, TermValue.Chain _, TermValue.Funding _ -> { }
        }
        return broken;
    }

    /** Sums of the years that the entries touch, as they would be with the entries in the draft. */
    private List<Violation> ofFrames(List<DraftEntry> entries, NegotiationPackage then) {
        var touched = new TreeSet<Year>();
        for (DraftEntry entry : entries) {
            if (table.require(entry.term()).term() instanceof FrameTerm frame && frame.line() == LineKind.EXPENSES) {
                touched.add(frame.year());
            }
        }
        var found = new ArrayList<Violation>();
        for (Year year : touched) {
            var sum = then.sum(party, year, LineKind.EXPENSES);
            var envelope = table.envelopes().get(year);
            if (envelope == null) {
                found.add(new Violation(NegotiationRule.FRAMES_NEED_AN_ENVELOPE, null, List.of(year.getValue())));
            } else if (sum.exceeds(envelope.amount())) {
                found.add(new Violation(NegotiationRule.FRAMES_STAY_WITHIN_ENVELOPE, null,
                        List.of(sum.minus(envelope.amount()), year.getValue(), sum, envelope.amount())));
            }
        }
        return found;
    }

    /** The package with the entries in the draft; who saves them when is not asked. */
    NegotiationPackage with(List<DraftEntry> entries) {
        Map<TermId, DraftEntry> byTerm = entries.stream().collect(Collectors.toMap(DraftEntry::term, Function.identity(), (a, b) -> b));
        return table.with(table.terms().stream().map(state -> {
            var entry = byTerm.get(state.term().id());
            return entry == null ? state : state.withDraft(entry.saysNothing() ? null : asItem(entry, state.draft()));
        }).toList());
    }

    private static DraftItem asItem(DraftEntry entry, @Nullable DraftItem before) {
        return new DraftItem(entry.term(), entry.value(), entry.stand(), entry.reason(), entry.volume(), entry.personYears(),
                entry.conditions(), entry.reopening(), before == null ? 1 : before.version() + 1, "", java.time.Instant.EPOCH);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
