package fi.luotsi.web.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;

/** A negotiation of its own for a test of pages beside the package: two clauses, both sent, the provider's turn. */
@Component
public class SentTables {

    private final OrganizerAtTheTable organizers;
    private final Clock clock;

    SentTables(OrganizerAtTheTable organizers, Clock clock) {
        this.organizers = organizers;
        this.clock = clock;
    }

    /** Where it is and what is on it. */
    public record SentTable(NegotiationId id, TermId first, TermId second) {

        public String path() {
            return "/negotiations/" + id;
        }
    }

    public SentTable open(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        var first = new Term.ClauseTerm(TermId.random(), new Place(1, 1), Words.of("Osapuolet", "Parterna"));
        var second = new Term.ClauseTerm(TermId.random(), new Place(2, 1), Words.of("Tarkoitus", "Syfte"));
        var id = organizers.open(negotiator, new Opening(manager.provider(), Words.of("Rinnakkaiskokeen sopimus", "Avtal för sidoprov"), "RINNAN-" + UUID.randomUUID(),
                Period.of(2031, 2031), 7, clock.instant().plus(Duration.ofDays(7)), List.of(laid(first, "Ensimmäinen."), laid(second, "Toinen."))));
        organizers.send(negotiator, id, UUID.randomUUID());
        return new SentTable(id, first.id(), second.id());
    }

    private static Opening.Laid laid(Term term, String text) {
        return new Opening.Laid(term, new TermValue.Clause(text, text), null);
    }
}
