package fi.luotsi.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.audit.LogEntry;
import io.swagger.v3.oas.annotations.media.Schema;

/** The moves of a negotiation, sealed. */
@Schema(name = "Log", description = "Every move of a negotiation, oldest first, each row sealed with the hash of the row before it.")
record LogJson(
        @Schema(description = "Whether every hash is the hash of its row and the chain has no gap") boolean intact,
        List<RowJson> rows) {

    /** One row, with all that its hash is taken of. */
    @Schema(name = "LogRow", description = "A row of the log. Its hash is the SHA-256 of the canonical JSON (RFC 8785) of all other members, "
            + "the sequence as a string, an absent item as an empty string, an absent before or after as an empty object.")
    record RowJson(
            @Schema(description = "The negotiation") UUID subject,
            LogEntry.Channel channel,
            @Schema(description = "1, 2, 3 … without gaps", example = "7") long sequence,
            Instant at,
            UUID user,
            @Schema(description = "The task of the person") String name,
            @Schema(example = "PROVIDER") String actingFor,
            @Schema(example = "PROVIDER_MANAGER") String role,
            @Schema(example = "OFFERED") String what,
            @Schema(description = "The term it concerns") @Nullable UUID item,
            @Nullable Map<String, Object> before,
            @Nullable Map<String, Object> after,
            String previousHash,
            String hash) {

        static RowJson of(LogEntry row) {
            return new RowJson(row.subject(), row.channel(), row.sequence(), row.at(), row.user(), row.name(), row.actingFor(), row.role(),
                    row.what(), row.item(), row.before(), row.after(), row.previousHash(), row.hash());
        }
    }

    static LogJson of(List<LogEntry> chain) {
        return new LogJson(isIntact(chain), chain.stream().map(RowJson::of).toList());
    }

    private static boolean isIntact(List<LogEntry> chain) {
        var previous = LogEntry.BEGINNING;
        long sequence = 1;
        for (LogEntry row : chain) {
            if (!row.isGenuine() || !row.previousHash().equals(previous) || row.sequence() != sequence++) {
                return false;
            }
            previous = row.hash();
        }
        return true;
    }
}
