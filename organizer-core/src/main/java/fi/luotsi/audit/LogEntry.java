package fi.luotsi.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One row of the log.
 *
 * @param sequence 1, 2, 3 … within its chain, without gaps
 * @param actingFor ORGANIZER or PROVIDER, or NOBODY where a date has brought it about
 * @param item the term it concerns, if it concerns one
 * @param hash SHA-256 over the row's canonical JSON, {@code previousHash} included
 */
public record LogEntry(UUID subject, Channel channel, long sequence, Instant at, UUID user, String name, String actingFor,
        String role, String what, @Nullable UUID item, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after,
        String previousHash, String hash) {

    /** The hash of the row before the first. */
    public static final String BEGINNING = "0".repeat(64);

    /** For whom a date acts. */
    public static final String NOBODY = "NOBODY";

    /** Two chains for each negotiation. */
    public enum Channel {
        /** What changed the negotiation: seen by both parties. */
        MOVE,
        /** An auditor reading what the parties published: seen by auditors. */
        READ
    }

    /** Whether the row's hash is the hash of what the row says. */
    public boolean isGenuine() {
        return hash.equals(hashOf(this));
    }

    static String hashOf(LogEntry entry) {
        return CanonicalJson.sha256(CanonicalJson.of(entry.hashed()));
    }

    /** What the row's hash is taken of, as an object of JSON: whoever has it and the hash can work the chain out anew. */
    public Map<String, Object> hashed() {
        var row = new LinkedHashMap<String, Object>();
        row.put("subject", subject().toString());
        row.put("channel", channel().name());
        row.put("sequence", Long.toString(sequence()));
        row.put("at", at().toString());
        row.put("user", user().toString());
        row.put("name", name());
        row.put("actingFor", actingFor());
        row.put("role", role());
        row.put("what", what());
        row.put("item", item() == null ? "" : item().toString());
        row.put("before", before() == null ? Map.of() : before());
        row.put("after", after() == null ? Map.of() : after());
        row.put("previousHash", previousHash());
        return row;
    }
}
