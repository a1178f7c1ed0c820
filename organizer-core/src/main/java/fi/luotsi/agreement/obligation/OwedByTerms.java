package fi.luotsi.agreement.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.luotsi.agreement.obligation.Obligation.Kind;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.issue.IssueStanding;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.Rhythm;

/**
 * What a negotiated package brings with it by itself: reports on its targets, and the deadlines of what was left open.
 *
 * <p><i>Oletus:</i> a report is due on the last day of the month after the measured period; what is measured yearly, on the last day of February.
 */
final class OwedByTerms {

    private OwedByTerms() {}

    /** @param signed when both had: what was due before is not owed by the agreement */
    static List<Obligation> of(NegotiationPackage locked, List<OpenIssue> issues, int version, LocalDate signed, Hand hand) {
        var owed = new ArrayList<Obligation>();
        locked.terms().stream().filter(TermState::isAgreed).forEach(state -> rhythm(state).ifPresent(rhythm -> add(owed, report(locked, state, rhythm, version, signed, hand))));
        issues.stream().filter(issue -> issue.standing(signed) != IssueStanding.RESOLVED).forEach(issue -> add(owed, deadline(issue, version, signed, hand)));
        return owed;
    }

    private static void add(List<Obligation> owed, Obligation one) {
        if (!one.days().isEmpty()) {
            owed.add(one);
        }
    }

    private static Optional<Rhythm> rhythm(TermState state) {
        return state.agreedValue().filter(TermValue.Target.class::isInstance).map(TermValue.Target.class::cast).flatMap(target -> Optional.ofNullable(target.target().card().rhythm()));
    }

    private static Obligation report(NegotiationPackage locked, TermState state, Rhythm rhythm, int version, LocalDate signed, Hand hand) {
        var every = Every.of(rhythm);
        var period = locked.head().period();
        var days = every.periodEnds(period.first().getValue(), period.last().getValue()).stream().map(end -> reportedBy(end, every)).filter(day -> !day.isBefore(signed)).toList();
        return new Obligation(ObligationId.random(), version, Party.PROVIDER, Kind.TARGET_REPORT, state.term().title(), state.term().id(), "", every, days, List.of(), null, hand);
    }

    private static LocalDate reportedBy(LocalDate end, Every every) {
        var month = end.plusDays(1).plusMonths(every == Every.YEAR ? 1 : 0);
        return month.withDayOfMonth(month.lengthOfMonth());
    }

    private static Obligation deadline(OpenIssue issue, int version, LocalDate signed, Hand hand) {
        var content = issue.content();
        var days = content.deadline().isBefore(signed) ? List.<LocalDate>of() : List.of(content.deadline());
        return new Obligation(ObligationId.random(), version, content.owner().party(), Kind.OPEN_ISSUE, content.title(), null, content.owner().name(), Every.ONCE, days, List.of(), null, hand);
    }
}
