package fi.luotsi.ui.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Kinds of events that the timeline can be narrowed to. The code is the value of {@code kind} in the address. */
public enum EventKind {
    ROUND, OFFER, ANSWER, COMMENT, REOPENING, ISSUE, MEETING, DISAGREEMENT, SCENARIO, MANDATE, NOTE, EXPERT, OTHER;

    /** How the log's words for what was done begin. */
    private static final Map<String, EventKind> BEGINNINGS = Map.ofEntries(Map.entry("OPENED", ROUND), Map.entry("ROUND", ROUND), Map.entry("NEGOTIATED", ROUND),
            Map.entry("OFFERED", OFFER), Map.entry("ANSWERED", ANSWER), Map.entry("COMMENT", COMMENT), Map.entry("COMMENTED", COMMENT), Map.entry("REOPENING", REOPENING),
            Map.entry("REOPENED", REOPENING), Map.entry("ISSUE", ISSUE), Map.entry("MEETING", MEETING), Map.entry("MINUTES", MEETING), Map.entry("MEMO", MEETING),
            Map.entry("DISPUTE", DISAGREEMENT), Map.entry("SCENARIO", SCENARIO), Map.entry("MODEL", SCENARIO), Map.entry("INJECT", SCENARIO));

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Each offer, answer, comment and note is told with the round as well: left out unless everything is asked for. */
    boolean isDetail() {
        return this == OFFER || this == ANSWER || this == COMMENT || this == NOTE;
    }

    static Optional<EventKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind of a row of the log. */
    static EventKind ofLog(String what) {
        return BEGINNINGS.getOrDefault(what.split("_", 2)[0], OTHER);
    }
}
