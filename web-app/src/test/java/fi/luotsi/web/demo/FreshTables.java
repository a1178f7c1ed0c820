package fi.luotsi.web.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalTime;
import java.time.Duration;
import java.time.Year;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.meeting.MinutesContent;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.meeting.MeetingKind;
import fi.luotsi.meeting.MeetingId;
import fi.luotsi.meeting.Invitation;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.Party;
import fi.luotsi.money.Euros;
import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.Envelopes;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.period.Period;
import fi.luotsi.period.Today;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.funding.settlement.Shock;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.web.config.Product;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The story's Uusimaa 2020 laid out once more, under a case number of its own: each test has a table to itself. */
@Component
public class FreshTables {

    private static final int STORY = 0;
    private static final int DAYS = 7;
    /** A year that the story does not reach. */
    private static final Year LATER = Year.of(2031);

    private static final String FRAMES = """
            {"items": [
              {"term": "frame:lastensuojelu:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "310000000.00"}},
              {"term": "frame:psykiatria:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "95000000.00"}},
              {"term": "frame:ikaihmiset:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "1180000000.00"}}]}""";

    private static final String COUNTER_OFFERS = """
            {"items": [
              {"term": "frame:lastensuojelu:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "322000000.00"}, "stand": "ACCEPT_ON_CONDITION",
               "reason": "Sijoitukset ovat kasvaneet (oletus).", "volume": 4200, "personYears": "610"},
              {"term": "frame:psykiatria:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "98000000.00"}, "reason": "Jonot puretaan (oletus)."},
              {"term": "frame:ikaihmiset:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "1170000000.00"}, "reason": "Kotihoito korvaa laitospaikkoja (oletus)."},
              {"term": "rule:alihankinta", "stand": "CANNOT", "reason": "Osuus on jo nyt suurempi (oletus)."}]}""";

    private static final String ON_CONDITIONS = """
            {"items": [
              {"term": "frame:lastensuojelu:2020:EXPENSES", "stand": "ACCEPT_ON_CONDITION", "reason": "Sijaishuollon hinnat tarkistetaan syksyllä (oletus).",
               "volume": 4200, "personYears": "610"},
              {"term": "frame:psykiatria:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "98000000.00"}, "reason": "Jonot puretaan (oletus).",
               "onlyIf": [{"term": "frame:ikaihmiset:2020:EXPENSES", "round": 2}]},
              {"term": "frame:ikaihmiset:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "1170000000.00"}, "reason": "Kotihoito korvaa laitospaikkoja (oletus)."},
              {"term": "fundingModel", "value": {"kind": "FUNDING_MODEL", "model": "BY_SERVICE_PACKAGE", "transferLimit": "0.01"}, "reason": "Siirtoraja sovitaan (oletus)."}]}""";

    private final AtomicInteger number = new AtomicInteger(9000);
    private final OrganizerAtTheTable organizers;
    private final ProviderAtTheTable providers;
    private final Product product;
    private final OpenIssues issues;
    private final Scenarios scenarios;
    private final Meetings meetings;
    private final MinutesWriting minutes;
    private final Disagreements disagreements;
    private final TableReading reading;
    private final ServiceChains chains;
    private final Envelopes envelopes;
    private final StoryNegotiations story;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FreshTables(OrganizerAtTheTable organizers, ProviderAtTheTable providers, Product product, OpenIssues issues, Scenarios scenarios,
            Meetings meetings, MinutesWriting minutes, Disagreements disagreements, TableReading reading, ServiceChains chains, Envelopes envelopes, StoryNegotiations story,
            TransactionTemplate transactions, Clock clock) {
        this.organizers = organizers;
        this.providers = providers;
        this.product = product;
        this.issues = issues;
        this.scenarios = scenarios;
        this.meetings = meetings;
        this.minutes = minutes;
        this.disagreements = disagreements;
        this.reading = reading;
        this.chains = chains;
        this.envelopes = envelopes;
        this.story = story;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A negotiation of its own, and the number it is found by in a list. */
    public record Table(NegotiationId id, String caseNumber) {}

    /** As the organizer finds it: everything in the draft but the frames of the expenses. */
    public Table atItsStart(Acting.OrganizerStaff negotiator, ProviderId provider) {
        return open(negotiator, provider, false);
    }

    /** With 310, 95 and 1 180 million euros offered in the first round, which waits for the provider. */
    public Table afterTheFirstRound(Acting.OrganizerStaff negotiator, ProviderId provider) {
        var table = open(negotiator, provider, true);
        organizers.send(negotiator, table.id(), UUID.randomUUID());
        return table;
    }

    /** With three counter-offers and everything else accepted in the second round; the organizer's turn. */
    public Table afterTheCounterOffers(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        return countered(negotiator, manager, true);
    }

    /** The same with nothing else answered: the organizer can still change everything. */
    public Table afterTheCounterOffersToFrames(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        return countered(negotiator, manager, false);
    }

    private Table countered(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager, boolean acceptsTheRest) {
        var told = Story.read().path("negotiations").path(STORY);
        var terms = terms(negotiator, told);
        var table = open(negotiator, manager.provider(), told, terms, true);
        organizers.send(negotiator, table.id(), UUID.randomUUID());
        providers.draft(manager, table.id(), terms.entries(read(COUNTER_OFFERS)));
        if (acceptsTheRest) {
            providers.acceptTheRest(manager, table.id());
        }
        providers.send(manager, table.id(), UUID.randomUUID());
        return table;
    }

    /** Agreed as it was offered, in two rounds. */
    public Table negotiated(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        var table = afterTheFirstRound(negotiator, manager.provider());
        providers.acceptTheRest(manager, table.id());
        providers.send(manager, table.id(), UUID.randomUUID());
        return table;
    }

    /** Agreed as it was offered, for a year of its own: an agreement can be in force in the year the tests run in. */
    public Table negotiated(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager, Year year) {
        var told = read(Story.read().path("negotiations").path(STORY).toString().replace("2020", year.toString()));
        envelopes.decide(negotiator, manager.provider(), asTold(year));
        var terms = terms(negotiator, told);
        var table = open(negotiator, manager.provider(), told, terms, false);
        organizers.draft(negotiator, table.id(), terms.entries(read(FRAMES.replace("2020", year.toString()))));
        organizers.send(negotiator, table.id(), UUID.randomUUID());
        providers.acceptTheRest(manager, table.id());
        providers.send(manager, table.id(), UUID.randomUUID());
        return table;
    }

    /** The story's own decision once more: whoever looks at the story's agreement of that year finds what it tells. */
    private static Envelope asTold(Year year) {
        return new Envelope(year, Euros.of("1585000000.00"), "maakuntavaltuusto", year.minusYears(1).atMonth(10).atDay(26), "§ 112/" + year.minusYears(1), true);
    }

    /** The story's own agreement of this year and the next, which waits for the bodies. Nobody decides on it in a test: others look at it. */
    public NegotiationId told(Acting.Person reader) {
        var caseNumber = "UMKno-" + (thisYear() - 1) + "-0931";
        return reading.all(reader).stream().filter(head -> head.caseNumber().equals(caseNumber)).findFirst().orElseThrow().id();
    }

    /** The first year of that agreement. */
    public int thisYear() {
        return clock.instant().atZone(Today.FINLAND).getYear();
    }

    /** The same, told once more for one test alone: with its choice, its issue and its disagreement, before the bodies. */
    public NegotiationId toldAgain(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager, Acting.OrganizerStaff principal) {
        var year = Year.of(thisYear());
        var told = read(Story.read("/demo/now.json", year).path("negotiations").path(STORY).toString().replace("-0931", "-" + number.incrementAndGet()));
        return transactions.execute(_ -> story.play(told, new StoryCounsel.People(negotiator, manager, principal, negotiator)));
    }

    /** Agreed in two rounds, with so many packages, targets and rules that they fill a book. */
    public Table negotiatedAtLength(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager, int packages, int targets) {
        var told = (ObjectNode) Story.read("/demo/now.json", LATER).path("negotiations").path(1);
        var items = (ArrayNode) told.path("rounds").path(0).path("items");
        copy(told, items, "packages", "frame:hoito-ja-hoiva:", packages, (copy, n) -> ((ObjectNode) copy).put("code", "X" + n));
        copy(told, items, "targets", "target:vuodeosasto", targets, (_, _) -> {});
        copy(told, items, "rules", "rule:muutto", targets, (_, _) -> {});
        envelopes.decide(negotiator, manager.provider(), new Envelope(LATER, Euros.of("1585000000.00"), "Maakuntavaltuusto", LATER.minusYears(1).atDay(300), "§ 112", true));
        var terms = terms(negotiator, told);
        var table = new Table(organizers.open(negotiator, new Opening(manager.provider(), Story.words(told.path("title")), "UMKno-2018-" + number.incrementAndGet(),
                Period.of(LATER.getValue(), LATER.getValue()), DAYS, clock.instant().plus(Duration.ofDays(DAYS)), terms.laid())), "");
        organizers.draft(negotiator, table.id(), terms.entries(told.path("rounds").path(0)));
        organizers.send(negotiator, table.id(), UUID.randomUUID());
        providers.acceptTheRest(manager, table.id());
        providers.send(manager, table.id(), UUID.randomUUID());
        return table;
    }

    /** Lays more of one kind into the told negotiation, with the same values as the first. */
    private static void copy(ObjectNode told, ArrayNode items, String kind, String term, int times, java.util.function.ObjIntConsumer<JsonNode> change) {
        var first = told.path(kind).path(0);
        var key = Story.text(first, "key");
        var offers = items.valueStream().filter(item -> Story.text(item, "term").startsWith(term)).toList();
        for (int n = 1; n <= times; n++) {
            var copy = (ObjectNode) first.deepCopy();
            copy.put("key", key + n);
            copy.set("name", read("{\"fi\": \"%s %d\", \"sv\": \"%s %d\"}".formatted(Story.words(first.path("name")).fi(), n, Story.words(first.path("name")).sv(), n)));
            change.accept(copy, n);
            ((ArrayNode) told.path(kind)).add(copy);
            for (var offer : offers) {
                items.add(((ObjectNode) offer.deepCopy()).put("term", Story.text(offer, "term").replace(key, key + n)));
            }
        }
    }

    /** Agreed in three rounds, with conditions in words and on another term, and with an issue left open that has its default. */
    public Table negotiatedOnConditions(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {
        var told = Story.read().path("negotiations").path(STORY);
        var terms = terms(negotiator, told);
        var table = open(negotiator, manager.provider(), told, terms, true);
        organizers.send(negotiator, table.id(), UUID.randomUUID());
        issue(manager, table.id());
        providers.draft(manager, table.id(), terms.entries(read(ON_CONDITIONS)));
        providers.acceptTheRest(manager, table.id());
        providers.send(manager, table.id(), UUID.randomUUID());
        organizers.acceptTheRest(negotiator, table.id());
        organizers.send(negotiator, table.id(), UUID.randomUUID());
        return table;
    }

    /** A meeting with checked and published minutes. */
    public UUID meeting(Acting.Person writer, Acting.Person checker, NegotiationId id) {
        var meeting = call(writer, id);
        var content = new MinutesContent(List.of(new MinutesContent.Participant(MinutesContent.Attendance.PRESENT, "Neuvottelija, järjestäjä"),
                new MinutesContent.Participant(MinutesContent.Attendance.ABSENT, "Talousjohtaja, tuottaja")), List.of(new MinutesContent.Item("Raamit",
                List.of(), "Kysyntä kasvaa.", "Hyväksytään.", "Käytiin keskustelu.", "Hyväksyttiin.")),
                List.of(new MinutesContent.Task("Laskelma siirtorajasta", "Talousjohtaja", LocalDate.of(2100, 2, 1))), "Raamit etenivät.");
        minutes.handOver(writer, id, meeting, 0, content);
        minutes.check(checker, id, meeting);
        minutes.publish(writer, id, meeting);
        return meeting.value();
    }

    /** A meeting whose minutes nobody has begun. */
    public UUID unwritten(Acting.Person caller, NegotiationId id) {
        return call(caller, id).value();
    }

    /** A term on the ladder: the last one that is not agreed. */
    public UUID dispute(Acting.Person raiser, NegotiationId id) {
        var term = reading.tablePackage(raiser, id).terms().stream().filter(state -> !state.isAgreed() && !state.revisions().isEmpty())
                .reduce((first, last) -> last).orElseThrow().term().id();
        return disagreements.raise(raiser, id, term, "Teksti on lain mukainen.", null).value();
    }

    private MeetingId call(Acting.Person caller, NegotiationId id) {
        return meetings.call(caller, id, new Invitation(MeetingKind.WORKSHOP, "Työpaja 2: talousohjaus", LocalDate.of(2100, 1, 31), LocalTime.of(12, 30),
                LocalTime.of(16, 0), "Tikkurila", null, List.of(new Invitation.AgendaItem("Rahoitusmallien vertailu", null))));
    }

    /** An open issue with everything filled in. */
    public UUID issue(Acting.Person raiser, NegotiationId id) {
        return issues.raise(raiser, id, new IssueContent(Words.of("Ensihoidon rajapinta", "Gränssnittet för akutvården"), "Kuka vastaa siirroista yöaikaan?",
                new IssueContent.Owner(Party.PROVIDER, "Ensihoidon vastuulääkäri"), LocalDate.of(2100, 1, 31), Words.of("Nykyinen työnjako jatkuu.",
                "Den nuvarande fördelningen fortsätter."), Euros.of("2400000"), List.of())).value();
    }

    /** A scenario on the first round's figures with a shock and an inject, shared. */
    public UUID scenario(Acting.Person maker, NegotiationId id) {
        var made = scenarios.make(maker, id, "Syksyn sokki", 1);
        var content = scenarios.scenario(maker, id, made).content();
        var shock = new Shock("Syksyn sokki", Map.of(content.packages().getFirst().code(), new Shock.Change.Percent(new BigDecimal("6"))));
        scenarios.save(maker, id, made, 1, "Syksyn sokki", null, content.withShocks(List.of(shock), Euros.ZERO).withInjects(Set.of("wages")));
        scenarios.share(maker, id, made);
        return made.value();
    }

    private Table open(Acting.OrganizerStaff negotiator, ProviderId provider, boolean withFrames) {
        var told = Story.read().path("negotiations").path(STORY);
        return open(negotiator, provider, told, terms(negotiator, told), withFrames);
    }

    private Table open(Acting.OrganizerStaff negotiator, ProviderId provider, JsonNode told, StoryTerms terms, boolean withFrames) {
        var caseNumber = "UMKno-2018-" + number.incrementAndGet();
        var id = organizers.open(negotiator, new Opening(provider, Story.words(told.path("title")), caseNumber,
                Period.of(told.path("firstYear").intValue(), told.path("lastYear").intValue()), DAYS,
                clock.instant().plus(Duration.ofDays(DAYS)), terms.laid()));
        organizers.draft(negotiator, id, terms.entries(told.path("draft")));
        if (withFrames) {
            organizers.draft(negotiator, id, terms.entries(read(FRAMES)));
        }
        return new Table(id, caseNumber);
    }

    private StoryTerms terms(Acting.OrganizerStaff negotiator, JsonNode told) {
        return StoryTerms.of(told, AgreementTemplate.in(product.terms().code()), StoryTerms.named(chains.newest(negotiator)));
    }

    private static JsonNode read(String items) {
        return JsonMapper.builder().build().readTree(items);
    }
}
