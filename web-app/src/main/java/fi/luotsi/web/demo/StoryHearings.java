package fi.luotsi.web.demo;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.hearing.HearingContent;
import fi.luotsi.hearing.HearingId;
import fi.luotsi.hearing.Hearings;
import fi.luotsi.hearing.Theme;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.period.Today;
import tools.jackson.databind.JsonNode;

/** What residents were asked in the story, and what became of their statements. */
@Component
class StoryHearings {

    private final Hearings hearings;
    private final Today today;

    StoryHearings(Hearings hearings, Today today) {
        this.hearings = hearings;
        this.today = today;
    }

    void tell(NegotiationId id, JsonNode all, StoryTerms terms, Acting.OrganizerStaff negotiator) {
        for (JsonNode told : all) {
            var questions = told.path("questions").valueStream().map(Story::words).toList();
            var announced = hearings.announce(negotiator, id, new HearingContent(Story.words(told.path("title")), Story.words(told.path("about")), questions, null,
                    today.day().plusDays(told.path("firstInDays").intValue()), today.day().plusDays(told.path("lastInDays").intValue())));
            told.path("themes").forEach(theme -> answer(id, announced, theme, terms, negotiator));
        }
    }

    private void answer(NegotiationId id, HearingId announced, JsonNode told, StoryTerms terms, Acting.OrganizerStaff negotiator) {
        var change = told.has("term") ? Optional.of(new Theme.Change(terms.id(Story.text(told, "term")), told.path("round").intValue())) : Optional.<Theme.Change>empty();
        hearings.answer(negotiator, id, announced, Story.words(told.path("title")), told.path("statements").intValue(), Story.words(told.path("answer")), change);
    }
}
