package fi.luotsi.negotiation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.term.TermId;

/**
 * What sending a round makes of a party's draft: revisions, answers and the phase that follows. A pure function; the service
 * writes down what it returns.
 */
record Sending(List<Revision> revisions, List<Answer> answers, List<TermId> introduced, Phase next) {

    /**
     * @param nextDue by when the other party is to send the next round, if there is one
     * @throws RulesBroken where the draft as a whole breaks a rule
     */
    static Sending of(NegotiationPackage table, Acting.Person acting, Instant at, Instant nextDue) {
        var party = Party.of(acting);
        var rules = new Drafting(table, party);
        rules.requireTurn();
        rules.requireOneSide(acting.user());
        var entries = table.terms().stream().map(TermState::draft).filter(java.util.Objects::nonNull).map(Sending::asEntry).toList();
        if (entries.isEmpty()) {
            throw new RulesBroken(NegotiationRule.ROUND_CARRIES_SOMETHING);
        }
        var violations = rules.violations(entries);
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
        return new Maker(table, acting, party, at).make(nextDue);
    }

    static DraftEntry asEntry(DraftItem item) {
        return new DraftEntry(item.term(), item.value(), item.stand(), item.reason(), item.volume(), item.personYears(), item.version());
    }

    private record Maker(NegotiationPackage table, Acting.Person acting, Party party, Instant at) {

        Sending make(Instant nextDue) {
            var round = table.head().round();
            var revisions = new ArrayList<Revision>();
            var answers = new ArrayList<Answer>();
            for (TermState state : table.terms()) {
                var item = state.draft();
                if (item != null && item.stand() != null) {
                    answers.add(answer(state, item, item.stand(), round));
                }
                if (item != null && item.value() != null) {
                    revisions.add(new Revision(item.term(), round, party, item.value(), item.reason(), acting.user(), acting.name(), at));
                }
            }
            var introduced = table.terms().stream().filter(state -> state.introduced() == null).map(state -> state.term().id()).toList();
            return new Sending(revisions, answers, introduced, next(revisions, answers, round, nextDue));
        }

        private Answer answer(TermState state, DraftItem item, Stand stand, int round) {
            return new Answer(item.term(), state.latest().orElseThrow().round(), round, party, stand, item.reason(), item.volume(),
                    item.personYears(), acting.user(), acting.name(), at);
        }

        private Phase next(List<Revision> revisions, List<Answer> answers, int round, Instant nextDue) {
            var then = table.with(table.terms().stream().map(state -> after(state, revisions, answers)).toList());
            return then.isAgreed()
                    ? new Phase.Negotiated(round, at, PackageJson.fingerprint(then))
                    : new Phase.UnderNegotiation(round + 1, party.other(), nextDue);
        }

        private static TermState after(TermState state, List<Revision> revisions, List<Answer> answers) {
            var id = state.term().id();
            var allRevisions = new ArrayList<>(state.revisions());
            revisions.stream().filter(revision -> revision.term().equals(id)).forEach(allRevisions::add);
            var allAnswers = new ArrayList<>(state.answers());
            answers.stream().filter(answer -> answer.term().equals(id)).forEach(allAnswers::add);
            return new TermState(state.term(), state.introduced(), allRevisions, allAnswers, null);
        }
    }
}
