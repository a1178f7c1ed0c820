package fi.luotsi.web.api;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import io.swagger.v3.oas.annotations.media.Schema;

/** A name as it was written: what nobody wrote is null, never translated. */
@Schema(name = "Names", description = "A name or title in each language in which somebody wrote it; null where nobody did.")
record NamesJson(
        @Schema(example = "Lastensuojelu") String fi,
        @Schema(example = "Barnskydd") @Nullable String sv,
        @Schema(example = "Child protection") @Nullable String en) {

    static NamesJson of(Words words) {
        return new NamesJson(words.fi(), words.sv(), words.en());
    }
}
