package fi.luotsi.web.api;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.RoundDifference;
import io.swagger.v3.oas.annotations.media.Schema;

/** What changed on the table between two rounds. */
@Schema(name = "Difference", description = "What changed on the table between two sent rounds, typed, in the agreement's order.")
record DifferenceJson(
        UUID negotiation,
        @Schema(description = "The earlier round") RoundJson from,
        @Schema(description = "The later round") RoundJson to,
        List<ChangeJson> changes,
        @Schema(description = "How many terms lie on the table with the same offer", example = "37") int unchanged) {

    /** One changed term. */
    @Schema(name = "Change", description = "A term whose offer on the table differs: in its value, or in what it stands only with.")
    record ChangeJson(
            TermJson term,
            @Schema(description = "Null where nothing had been offered by the earlier round") @Nullable OfferJson before,
            @Schema(description = "With its author, reason and time") OfferJson after,
            @Schema(description = "Where both values are frames") @Nullable EurosJson euros) {

        static ChangeJson of(RoundDifference.Change change) {
            var before = change.before();
            return new ChangeJson(TermJson.of(change.term()), before == null ? null : OfferJson.of(before), OfferJson.of(change.after()),
                    change.euros().map(EurosJson::of).orElse(null));
        }
    }

    /** By how much a frame changed. */
    @Schema(name = "EurosChange", description = "By how much a frame changed.")
    record EurosJson(
            @Schema(description = "Later amount less earlier amount, in euros", example = "12000000.00") String difference,
            @Schema(description = "Of the earlier amount, one decimal; null where that was nothing", example = "3.9") @Nullable String percent) {

        static EurosJson of(RoundDifference.EurosDelta delta) {
            return new EurosJson(delta.euros().toString(), delta.percent() == null ? null : delta.percent().toPlainString());
        }
    }

    static DifferenceJson of(RoundDifference difference) {
        return new DifferenceJson(difference.head().id().value(), RoundJson.of(difference.from()), RoundJson.of(difference.to()),
                difference.changes().stream().map(ChangeJson::of).toList(), difference.unchanged());
    }
}
