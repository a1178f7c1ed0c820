package fi.luotsi.web.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.Envelopes;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.period.Period;
import fi.luotsi.web.config.Product;
import tools.jackson.databind.JsonNode;

/** Plays the story's negotiations round by round, each side by its own service. */
@Component
class StoryNegotiations {

    private final OrganizerAtTheTable organizers;
    private final ProviderAtTheTable providers;
    private final Envelopes envelopes;
    private final Product product;
    private final StoryBeside beside;
    private final Clock clock;

    StoryNegotiations(OrganizerAtTheTable organizers, ProviderAtTheTable providers, Envelopes envelopes, Product product, StoryBeside beside,
            Clock clock) {
        this.organizers = organizers;
        this.providers = providers;
        this.envelopes = envelopes;
        this.product = product;
        this.beside = beside;
        this.clock = clock;
    }

    void play(JsonNode told, JsonNode story, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        for (JsonNode envelope : told.path("envelopes")) {
            envelopes.decide(negotiator, manager.provider(), new Envelope(Year.of(envelope.path("year").intValue()),
                    Euros.of(Story.text(envelope, "euros")), Story.text(envelope.path("decidedBy"), "fi"),
                    LocalDate.parse(Story.text(envelope, "decidedOn")), Story.text(envelope, "section"), envelope.path("assumption").booleanValue()));
        }
        var terms = StoryTerms.of(told, AgreementTemplate.in(product.terms().code()));
        int days = told.path("nextDueInDays").intValue();
        var id = organizers.open(negotiator, new Opening(manager.provider(), Story.words(told.path("title")), Story.text(told, "caseNumber"),
                Period.of(told.path("firstYear").intValue(), told.path("lastYear").intValue()), days,
                inDays(days), terms.laid()));
        if (told.path("draft").isObject()) {
            organizers.draft(negotiator, id, terms.entries(told.path("draft")));
        }
        for (JsonNode round : told.path("rounds")) {
            send(id, round, terms.entries(round), negotiator, manager);
        }
        beside.tell(id, Story.text(told, "caseNumber"), terms, negotiator, manager);
    }

    /** The end of the office day, so many days from now. */
    private Instant inDays(int days) {
        var table = ZoneId.of("Europe/Helsinki");
        return clock.instant().atZone(table).toLocalDate().plusDays(days).atTime(16, 0).atZone(table).toInstant();
    }

    /** A round may accept everything it does not speak of. */
    private void send(NegotiationId id, JsonNode round, List<DraftEntry> entries, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        boolean acceptsTheRest = round.path("acceptRest").booleanValue(false);
        switch (Party.valueOf(Story.text(round, "party"))) {
            case ORGANIZER -> {
                organizers.draft(negotiator, id, entries);
                if (acceptsTheRest) {
                    organizers.acceptTheRest(negotiator, id);
                }
                organizers.send(negotiator, id, UUID.randomUUID());
            }
            case PROVIDER -> {
                providers.draft(manager, id, entries);
                if (acceptsTheRest) {
                    providers.acceptTheRest(manager, id);
                }
                providers.send(manager, id, UUID.randomUUID());
            }
        }
    }
}
