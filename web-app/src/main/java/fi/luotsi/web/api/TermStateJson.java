package fi.luotsi.web.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.TermStatus;
import fi.luotsi.negotiation.term.TermValueJson;
import io.swagger.v3.oas.annotations.media.Schema;

/** A term and where it stands, by what was sent. */
@Schema(name = "TermState", description = "A term and where it stands, by what was sent: drafts are nobody else's business and not shown.")
record TermStateJson(
        TermJson term,
        TermStatus status,
        @Schema(description = "Whose word it waits for; null when agreed or nothing was offered") @Nullable Party awaits,
        @Schema(description = "The round in which the other side first saw it", example = "1") int introducedRound,
        @Schema(description = "The offer that lies on the table") @Nullable OfferJson onTable,
        @Schema(description = "What the organizer has sent or accepted last. " + ValueWords.DESCRIPTION) @Nullable Map<String, Object> organizer,
        @Schema(description = "What the provider has sent or accepted last. " + ValueWords.DESCRIPTION) @Nullable Map<String, Object> provider) {

    static List<TermStateJson> of(NegotiationPackage table) {
        return table.terms().stream().filter(state -> state.introduced() != null).map(TermStateJson::of).toList();
    }

    private static TermStateJson of(TermState state) {
        int introduced = state.introduced() == null ? 0 : state.introduced();
        return new TermStateJson(TermJson.of(state.term()), state.status(), state.awaits().orElse(null), introduced,
                state.onTheTable().map(OfferJson::of).orElse(null), standing(state, Party.ORGANIZER), standing(state, Party.PROVIDER));
    }

    private static @Nullable Map<String, Object> standing(TermState state, Party party) {
        return state.sentBy(party).map(TermValueJson::write).orElse(null);
    }
}
