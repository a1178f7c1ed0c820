package fi.luotsi.web.api;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import io.swagger.v3.oas.annotations.media.Schema;

/** A negotiation and where it stands. */
@Schema(name = "Negotiation", description = "A negotiation between one organizer and one provider, and where it stands.")
record NegotiationJson(
        UUID id,
        @Schema(example = "UMKno-2018-1042") String caseNumber,
        NamesJson title,
        PartyJson organizer,
        PartyJson provider,
        @Schema(description = "First year of the agreement", example = "2020") int firstYear,
        @Schema(description = "Last year of the agreement, included", example = "2020") int lastYear,
        Instant opened,
        @Schema(description = "Days a party has to answer a round", example = "7") int responseDays,
        PhaseName phase,
        @Schema(description = "The open round, or the last one once negotiated", example = "2") int round,
        @Schema(description = "Whose turn it is; null once negotiated") @Nullable Party inTurn,
        @Schema(description = "By when the party in turn is to send; null once negotiated") @Nullable Instant due,
        @Schema(description = "When both parties stood behind every term") @Nullable Instant negotiatedAt,
        @Schema(description = "SHA-256 of the negotiated package's canonical JSON, 64 hexadecimal digits") @Nullable String fingerprint) {

    /** One side of the table. */
    @Schema(name = "Party", description = "An organizer or a provider.")
    record PartyJson(UUID id, NamesJson name) {}

    /** The phases by name. */
    @Schema(name = "Phase")
    enum PhaseName { UNDER_NEGOTIATION, NEGOTIATED }

    static NegotiationJson of(NegotiationHead head) {
        return switch (head.phase()) {
            case Phase.UnderNegotiation(var round, var inTurn, var due) ->
                    of(head, PhaseName.UNDER_NEGOTIATION, round, inTurn, due, null, null);
            case Phase.Negotiated(var lastRound, var at, var fingerprint) ->
                    of(head, PhaseName.NEGOTIATED, lastRound, null, null, at, fingerprint);
        };
    }

    private static NegotiationJson of(NegotiationHead head, PhaseName phase, int round, @Nullable Party inTurn, @Nullable Instant due,
            @Nullable Instant negotiatedAt, @Nullable String fingerprint) {
        return new NegotiationJson(head.id().value(), head.caseNumber(), NamesJson.of(head.title()),
                new PartyJson(head.organizer().value(), NamesJson.of(head.organizerName())),
                new PartyJson(head.provider().value(), NamesJson.of(head.providerName())),
                head.period().first().getValue(), head.period().last().getValue(), head.opened(), head.responseDays(), phase, round,
                inTurn, due, negotiatedAt, fingerprint);
    }
}
