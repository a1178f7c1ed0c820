package fi.luotsi.web.api;

import java.util.List;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.TermStatus;
import io.swagger.v3.oas.annotations.media.Schema;

/** Everything said about a term. */
@Schema(name = "TermHistory", description = "A term with every offer and answer sent, oldest first.")
record TermHistoryJson(TermJson term, TermStatus status, List<OfferJson> offers, List<AnswerJson> answers,
        List<ReopeningJson> reopenings) {

    static TermHistoryJson of(TermState state) {
        return new TermHistoryJson(TermJson.of(state.term()), state.status(), state.revisions().stream().map(OfferJson::of).toList(),
                state.answers().stream().map(AnswerJson::of).toList(),
                state.reopenings().stream().map(ReopeningJson::of).toList());
    }
}
