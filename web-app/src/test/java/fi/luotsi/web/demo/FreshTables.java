package fi.luotsi.web.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.period.Period;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.web.config.Product;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story's Uusimaa 2020 laid out once more, under a case number of its own: each test has a table to itself. */
@Component
public class FreshTables {

    private static final int STORY = 0;
    private static final int DAYS = 7;

    private static final String FRAMES = """
            {"items": [
              {"term": "frame:lastensuojelu:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "310000000.00"}},
              {"term": "frame:psykiatria:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "95000000.00"}},
              {"term": "frame:ikaihmiset:2020:EXPENSES", "value": {"kind": "FRAME", "euros": "1180000000.00"}}]}""";

    private final AtomicInteger number = new AtomicInteger(9000);
    private final OrganizerAtTheTable organizers;
    private final Product product;
    private final Clock clock;

    FreshTables(OrganizerAtTheTable organizers, Product product, Clock clock) {
        this.organizers = organizers;
        this.product = product;
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

    private Table open(Acting.OrganizerStaff negotiator, ProviderId provider, boolean withFrames) {
        var told = Story.read().path("negotiations").path(STORY);
        var terms = StoryTerms.of(told, AgreementTemplate.in(product.terms().code()));
        var caseNumber = "UMKno-2018-" + number.incrementAndGet();
        var id = organizers.open(negotiator, new Opening(provider, Story.words(told.path("title")), caseNumber,
                Period.of(told.path("firstYear").intValue(), told.path("lastYear").intValue()), DAYS,
                clock.instant().plus(Duration.ofDays(DAYS)), terms.laid()));
        organizers.draft(negotiator, id, terms.entries(told.path("draft")));
        if (withFrames) {
            organizers.draft(negotiator, id, frames(terms));
        }
        return new Table(id, caseNumber);
    }

    private static List<DraftEntry> frames(StoryTerms terms) {
        JsonNode frames = JsonMapper.builder().build().readTree(FRAMES);
        return terms.entries(frames);
    }
}
