package fi.luotsi.web.negotiation;

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
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;

/** A negotiation of its own for each test of the pages: two frames, an envelope of 100 million euros, a clause and a funding model. */
@Component
class LaidTable {

    static final Year YEAR = Year.of(2041);

    private final OrganizerAtTheTable organizer;
    private final Envelopes envelopes;
    private final Clock clock;

    LaidTable(OrganizerAtTheTable organizer, Envelopes envelopes, Clock clock) {
        this.organizer = organizer;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    record Laid(NegotiationId id, TermId first, TermId second, TermId clause, TermId model) {

        String path(String rest) {
            return "/negotiations/" + id + rest;
        }

        String term(TermId term) {
            return path("/terms/" + term);
        }
    }

    Laid lay(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        envelopes.decide(negotiator, manager.provider(), new Envelope(YEAR, Euros.of("100000000"), "Maakuntavaltuusto", LocalDate.of(2040, 10, 29), "§ 1/2040", true));
        var first = frame(1, "Lastensuojelu");
        var second = frame(2, "Ikäihmisten palvelut");
        var clause = new Term.ClauseTerm(TermId.random(), new Place(12, 1), Words.of("Poikkeamat", "Avvikelser"));
        var model = new Term.FundingModelTerm(TermId.random(), new Place(7, 1), Words.of("Rahoitusmalli", "Finansieringsmodell"));
        var id = organizer.open(negotiator, new Opening(manager.provider(), Words.of("Sivukokeen sopimus", "Avtal för sidprov"), "SIVU-" + UUID.randomUUID(),
                new Period(YEAR, YEAR), 7, clock.instant().plus(Duration.ofDays(7)), List.of(new Opening.Laid(first, null, null),
                new Opening.Laid(second, null, null), new Opening.Laid(clause, new TermValue.Clause("Suunnitelma 14 päivässä.", "Plan inom 14 dagar."), null),
                new Opening.Laid(model, null, null))));
        return new Laid(id, first.id(), second.id(), clause.id(), model.id());
    }

    private static Term frame(int position, String name) {
        return new Term.FrameTerm(TermId.random(), new Place(5, position), Words.of(name, name), "T" + position, YEAR, LineKind.EXPENSES, Euros.of("1"));
    }
}
