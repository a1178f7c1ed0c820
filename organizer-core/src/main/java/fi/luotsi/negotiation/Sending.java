package fi.luotsi.negotiation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.term.TermId;

/**
 * What sending a round makes of a party's draft: revisions, answers, steps towards reopening, and the phase that follows. A pure
 * function; the service writes down what it returns.
 */
record Sending(int round, List<Revision> revisions, List<Answer> answers, List<Reopening> reopenings, List<TermId> introduced, Phase next) {

    /**
     * @param nextDue by when the other party is to send the next round, if there is one
     * @throws RulesBroken where the draft as a whole breaks a rule
     */
    static Sending of(NegotiationPackage table, Acting.Person acting, Instant at, Instant nextDue) {
        var party = Party.of(acting);
        var rules = new Drafting(table, party);
        rules.requireTurn();
        rules.requireOneSide(acting.user());
        var items = table.terms().stream().map(TermState::draft).filter(Objects::nonNull).toList();
        if (items.isEmpty()) {
            throw new RulesBroken(NegotiationRule.ROUND_CARRIES_SOMETHING);
        }
        var violations = rules.violations(items.stream().map(Sending::asEntry).toList());
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
        var said = new Maker(table, acting, party, at).say(items);
        return said.followedBy(said.next(table, party, at, nextDue));
    }

    static DraftEntry asEntry(DraftItem item) {
        return new DraftEntry(item.term(), item.value(), item.stand(), item.reason(), item.volume(), item.personYears(), item.conditions(),
                item.reopening(), item.version());
    }

    /** Every condition with the offer or acceptance it belongs to. */
    List<Said.Stated> conditions() {
        var offered = revisions.stream().flatMap(revision -> revision.conditions().stream()
                .map(condition -> new Said.Stated(new Said.Act(revision.term(), round), condition)));
        var accepted = answers.stream().flatMap(answer -> answer.conditions().stream()
                .map(condition -> new Said.Stated(new Said.Act(answer.term(), round), condition)));
        return Stream.concat(offered, accepted).toList();
    }

    private Phase next(NegotiationPackage table, Party party, Instant at, Instant nextDue) {
        var then = table.with(table.terms().stream().map(state -> state.after(this)).toList());
        return then.isAgreed()
                ? new Phase.Negotiated(round, at, PackageJson.fingerprint(then))
                : new Phase.UnderNegotiation(round + 1, party.other(), nextDue);
    }

    private Sending followedBy(Phase phase) {
        return new Sending(round, revisions, answers, reopenings, introduced, phase);
    }

    private record Maker(NegotiationPackage table, Acting.Person acting, Party party, Instant at) {

        Sending say(List<DraftItem> items) {
            var round = table.head().round();
            var revisions = new ArrayList<Revision>();
            var answers = new ArrayList<Answer>();
            var reopenings = new ArrayList<Reopening>();
            for (DraftItem item : items) {
                if (item.reopening() != null) {
                    reopenings.add(new Reopening(item.term(), round, party, item.reopening(), item.reason(), acting.user(), acting.name(), at));
                }
                if (item.stand() != null) {
                    answers.add(answer(item, item.stand(), round));
                }
                if (item.value() != null) {
                    revisions.add(new Revision(item.term(), round, party, item.value(), item.reason(), acting.user(), acting.name(), at)
                            .onlyIf(item.conditions()));
                }
            }
            var introduced = table.terms().stream().filter(state -> state.introduced() == null).map(state -> state.term().id()).toList();
            return new Sending(round, revisions, answers, reopenings, introduced, table.head().phase());
        }

        /** Beside a counter-offer the conditions are the counter-offer's. */
        private Answer answer(DraftItem item, Stand stand, int round) {
            var answered = table.require(item.term()).onTheTable().orElseThrow().round();
            return new Answer(item.term(), answered, round, party, stand, item.reason(), item.volume(), item.personYears(), acting.user(),
                    acting.name(), at).onlyIf(item.value() == null ? item.conditions() : List.of());
        }
    }
}
