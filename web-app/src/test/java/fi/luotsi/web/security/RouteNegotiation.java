package fi.luotsi.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.Envelopes;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.IssueId;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;
import fi.luotsi.scenario.ScenarioId;
import fi.luotsi.scenario.Scenarios;

/** A negotiation of Uusimaa with the liikelaitos in which routes are tried, two rounds old, so that no other test's is touched. */
@Component
class RouteNegotiation {

    private final OrganizerAtTheTable organizers;
    private final ProviderAtTheTable providers;
    private final Envelopes envelopes;
    private final OpenIssues issues;
    private final Scenarios scenarios;
    private final Clock clock;

    RouteNegotiation(OrganizerAtTheTable organizers, ProviderAtTheTable providers, Envelopes envelopes, OpenIssues issues, Scenarios scenarios, Clock clock) {
        this.organizers = organizers;
        this.providers = providers;
        this.envelopes = envelopes;
        this.issues = issues;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** A negotiation, one of its terms, one of its open issues and a scenario that the organizer has shared. */
    record Table(NegotiationId negotiation, TermId term, IssueId issue, ScenarioId scenario) {}

    Table open(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        var first = new Term.ClauseTerm(TermId.random(), new Place(1, 1), Words.of("Osapuolet", "Parterna"));
        var second = new Term.ClauseTerm(TermId.random(), new Place(2, 1), Words.of("Tarkoitus", "Syfte"));
        var frame = new Term.FrameTerm(TermId.random(), new Place(5, 1), Words.of("Lastensuojelu", "Barnskydd"), "U1", Year.of(2030), LineKind.EXPENSES, null);
        envelopes.decide(negotiator, manager.provider(), new Envelope(Year.of(2030), Euros.of("1000000"), "Maakuntavaltuusto", LocalDate.of(2029, 10, 29), "§ 1/2029", true));
        var id = organizers.open(negotiator, new Opening(manager.provider(), Words.of("Reittikokeen sopimus", "Avtal för ruttprov"), "REITTI-" + UUID.randomUUID(),
                Period.of(2030, 2030), 7, clock.instant().plus(Duration.ofDays(7)),
                List.of(new Opening.Laid(first, clause("Ensimmäinen."), null), new Opening.Laid(second, clause("Toinen."), null),
                        new Opening.Laid(frame, new TermValue.Frame(Euros.of("900000")), null))));
        organizers.send(negotiator, id, UUID.randomUUID());
        providers.draft(manager, id, List.of(DraftEntry.offer(second.id(), clause("Toinen toisin."), "Syy.", 0)));
        providers.send(manager, id, UUID.randomUUID());
        var issue = issues.raise(negotiator, id, new IssueContent(Words.of("Reittikokeen asia", "Fråga för ruttprov"), null,
                new IssueContent.Owner(Party.ORGANIZER, "Neuvottelija"), LocalDate.of(2100, 1, 1), null, null, List.of()));
        var scenario = scenarios.make(negotiator, id, "Reittikokeen skenaario", 1);
        scenarios.share(negotiator, id, scenario);
        return new Table(id, second.id(), issue, scenario);
    }

    private static TermValue clause(String text) {
        return new TermValue.Clause(text, text);
    }
}
