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
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.table.ClausesAtTheTable;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.period.Period;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.web.config.Product;
import tools.jackson.databind.JsonNode;

/** Plays the story's negotiations round by round, each side by its own service. */
@Component
class StoryNegotiations {

    private final OrganizerAtTheTable organizers;
    private final ProviderAtTheTable providers;
    private final Envelopes envelopes;
    private final ServiceChains chains;
    private final StoryCounsel counsel;
    private final Product product;
    private final StoryBeside beside;
    private final StoryScenarios scenarios;
    private final StoryFunding funding;
    private final StoryHearings hearings;
    private final StoryAgreements agreements;
    private final ClausesAtTheTable clauses;
    private final Clock clock;

    StoryNegotiations(OrganizerAtTheTable organizers, ProviderAtTheTable providers, Envelopes envelopes, ServiceChains chains, StoryCounsel counsel, Product product,
            StoryBeside beside, StoryScenarios scenarios, StoryFunding funding, StoryHearings hearings, StoryAgreements agreements,
            ClausesAtTheTable clauses, Clock clock) {
        this.organizers = organizers;
        this.providers = providers;
        this.envelopes = envelopes;
        this.chains = chains;
        this.counsel = counsel;
        this.product = product;
        this.beside = beside;
        this.scenarios = scenarios;
        this.funding = funding;
        this.hearings = hearings;
        this.agreements = agreements;
        this.clauses = clauses;
        this.clock = clock;
    }

    NegotiationId play(JsonNode told, StoryCounsel.People people) {
        var negotiator = people.negotiator();
        var manager = people.manager();
        for (JsonNode envelope : told.path("envelopes")) {
            envelopes.decide(negotiator, manager.provider(), new Envelope(Year.of(envelope.path("year").intValue()),
                    Euros.of(Story.text(envelope, "euros")), Story.text(envelope.path("decidedBy"), "fi"),
                    LocalDate.parse(Story.text(envelope, "decidedOn")), Story.text(envelope, "section"), envelope.path("assumption").booleanValue()));
        }
        var terms = StoryTerms.of(told, AgreementTemplate.in(product.terms().code()), StoryTerms.named(chains.newest(negotiator)));
        int days = told.path("nextDueInDays").intValue();
        var id = organizers.open(negotiator, new Opening(manager.provider(), Story.words(told.path("title")), Story.text(told, "caseNumber"),
                Period.of(told.path("firstYear").intValue(), told.path("lastYear").intValue()), days,
                inDays(days), terms.laid()));
        if (told.path("draft").isObject()) {
            organizers.draft(negotiator, id, terms.entries(told.path("draft")));
        }
        int number = 0;
        for (JsonNode round : told.path("rounds")) {
            var party = Party.valueOf(Story.text(round, "party"));
            before(number + 1, id, told, terms, people);
            draft(id, party, round.path("acceptRest").booleanValue(false), terms.entries(round), people);
            round.path("take").forEach(clause -> clauses.take(people.of(party), id, new ClauseKey(Story.text(clause, "clause")), Story.text(clause, "reason")));
            counsel.tell(Story.text(told, "key"), ++number, id, terms, people);
            send(id, party, people);
        }
        counsel.tell(Story.text(told, "key"), number + 1, id, terms, people);
        beside.tell(id, Story.text(told, "caseNumber"), terms, negotiator, manager);
        scenarios.tell(id, Story.text(told, "caseNumber"), negotiator, manager);
        hearings.tell(id, told.path("hearings"), terms, negotiator);
        if (told.path("agreement").isObject()) {
            agreements.tell(id, told.path("agreement"), people);
        }
        return id;
    }

    /** What has to lie on the table before a round: once everything is agreed, nobody raises an issue or chooses a model any more. */
    private void before(int round, NegotiationId id, JsonNode told, StoryTerms terms, StoryCounsel.People people) {
        if (told.path("beside").path("before").asInt(0) == round) {
            beside.tell(id, told.path("beside"), terms, people.negotiator(), people.manager());
        }
        if (told.path("choice").path("before").asInt(0) == round) {
            funding.choose(id, told.path("choice"), people.negotiator());
        }
    }

    /** The end of the office day, so many days from now. */
    private Instant inDays(int days) {
        var table = ZoneId.of("Europe/Helsinki");
        return clock.instant().atZone(table).toLocalDate().plusDays(days).atTime(16, 0).atZone(table).toInstant();
    }

    /** @param acceptsTheRest whether the round accepts everything it does not speak of */
    private void draft(NegotiationId id, Party party, boolean acceptsTheRest, List<DraftEntry> entries, StoryCounsel.People people) {
        switch (party) {
            case ORGANIZER -> {
                organizers.draft(people.negotiator(), id, entries);
                if (acceptsTheRest) {
                    organizers.acceptTheRest(people.negotiator(), id);
                }
            }
            case PROVIDER -> {
                providers.draft(people.manager(), id, entries);
                if (acceptsTheRest) {
                    providers.acceptTheRest(people.manager(), id);
                }
            }
        }
    }

    private void send(NegotiationId id, Party party, StoryCounsel.People people) {
        switch (party) {
            case ORGANIZER -> organizers.send(people.negotiator(), id, UUID.randomUUID());
            case PROVIDER -> providers.send(people.manager(), id, UUID.randomUUID());
        }
    }
}
