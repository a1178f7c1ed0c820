package fi.luotsi.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened. Shown by {@code ui/timeline :: timeline} with a list of them, newest first.
 *
 * @param at   the moment, for machines
 * @param when the moment in the reader's language
 * @param who  a role, or the system; never shown without the party
 * @param what in the past tense
 * @param why  the reason given, if any
 */
public record TimelineEntry(Instant at, String when, String who, String what, @Nullable String why, @Nullable Link to, Kind kind) {

    /** The look of the entry's mark. */
    public enum Kind { MOVE, AGREEMENT, DISAGREEMENT, REMARK }

    /** On the clock in Finland, for the address of a table as of then. */
    public String local() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.atZone(Formats.HELSINKI).toLocalDateTime());
    }

    /** The class name in the stylesheet. */
    public String look() {
        return switch (kind) {
            case MOVE -> "move";
            case AGREEMENT -> "ok";
            case DISAGREEMENT -> "bad";
            case REMARK -> "remark-mark";
        };
    }
}
