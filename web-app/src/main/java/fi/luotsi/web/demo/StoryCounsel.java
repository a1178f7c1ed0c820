package fi.luotsi.web.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.mandate.Bound;
import fi.luotsi.negotiation.mandate.Decision;
import fi.luotsi.negotiation.mandate.MandateEntry;
import fi.luotsi.negotiation.mandate.MandateRequests;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.mandate.Request;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.position.Band;
import fi.luotsi.negotiation.position.ByChoice;
import fi.luotsi.negotiation.position.Choice;
import fi.luotsi.negotiation.position.InWords;
import fi.luotsi.negotiation.position.Numbers;
import fi.luotsi.negotiation.position.Positions;
import fi.luotsi.negotiation.position.Stance;
import tools.jackson.databind.JsonNode;

/** What the sides of the told negotiations keep to themselves, and what both comment: demo/counsel.json, by negotiation and round. */
@Component
class StoryCounsel {

    private final Mandates mandates;
    private final MandateRequests requests;
    private final Positions positions;
    private final Notes notes;
    private final JsonNode told = Story.read("/demo/counsel.json");

    StoryCounsel(Mandates mandates, MandateRequests requests, Positions positions, Notes notes) {
        this.mandates = mandates;
        this.requests = requests;
        this.positions = positions;
        this.notes = notes;
    }

    /**
     * Who acts in a told negotiation; the principal is the organizer's.
     *
     * @param deputy the negotiator's; the negotiator where there is none
     */
    record People(Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager, Acting.OrganizerStaff principal, Acting.OrganizerStaff deputy) {

        Acting.Person of(JsonNode node) {
            return node.has("deputy") ? deputy : of(Party.valueOf(Story.text(node, "party")));
        }

        Acting.Person of(Party party) {
            return party == Party.ORGANIZER ? negotiator : manager;
        }
    }

    /** Tells what was kept before the given round was sent, its draft laid in already. */
    void tell(String negotiation, int round, NegotiationId id, StoryTerms terms, People people) {
        for (JsonNode chapter : told.path(negotiation)) {
            if (chapter.path("round").intValue() == round) {
                chapter.path("mandates").forEach(mandate -> mandates.keep(people.of(mandate), id, entry(mandate, terms)));
                chapter.path("requests").forEach(request -> ask(request, id, people));
                chapter.path("positions").forEach(position -> positions.keep(people.of(position), id, terms.id(Story.text(position, "term")),
                        stance(position)));
                chapter.path("notes").forEach(note -> write(note, id, terms, people));
            }
        }
    }

    private static MandateEntry entry(JsonNode mandate, StoryTerms terms) {
        var subject = mandate.has("year") ? new Subject.OfYear(Year.of(mandate.path("year").intValue())) : new Subject.OfTerm(terms.id(Story.text(mandate, "term")));
        return new MandateEntry(subject, Bound.valueOf(Story.text(mandate, "bound")), number(mandate, "amount"),
                new Decision(Story.text(mandate, "body"), LocalDate.parse(Story.text(mandate, "day")), Story.text(mandate, "section")));
    }

    private void ask(JsonNode request, NegotiationId id, People people) {
        var asking = people.of(request);
        mandates.book(asking, id).overruns().forEach(overrun -> requests.ask(asking, id, overrun.mandate().id(), Story.text(request, "reason")));
        requests.ofPrincipal(people.principal()).stream().filter(Request::isOpen).filter(asked -> asked.negotiation().equals(id))
                .forEach(asked -> requests.rule(people.principal(), asked.id(), request.path("granted").booleanValue(), Story.text(request, "ruling")));
    }

    private void write(JsonNode note, NegotiationId id, StoryTerms terms, People people) {
        var term = terms.id(Story.text(note, "term"));
        var thread = notes.begin(people.of(note), id, term, note.path("shared").booleanValue(), Story.text(note, "text"), Set.of());
        note.path("answers").forEach(answer -> notes.answer(people.of(answer), id, term, thread, Story.text(answer, "text"), Set.of()));
        if (note.has("resolved")) {
            notes.resolve(people.of(Party.valueOf(Story.text(note, "resolved"))), id, term, thread, true);
        }
    }

    private static Stance stance(JsonNode position) {
        if (position.has("choices")) {
            return new ByChoice(position.path("choices").propertyStream().collect(Collectors.toMap(entry -> Choice.valueOf(entry.getKey()),
                    entry -> Band.valueOf(entry.getValue().stringValue()))), position.path("remark").stringValue(""));
        }
        if (position.has("words")) {
            var words = position.path("words");
            return new InWords(words.path("wanted").stringValue(""), words.path("acceptable").stringValue(""), words.path("fallback").stringValue(""),
                    words.path("refused").stringValue(""));
        }
        return new Numbers(number(position, "wanted"), number(position, "acceptable"), number(position, "fallback"),
                position.has("refused") ? number(position, "refused") : null);
    }

    private static BigDecimal number(JsonNode node, String member) {
        return new BigDecimal(Story.text(node, member));
    }
}
