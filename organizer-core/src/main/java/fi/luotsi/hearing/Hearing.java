package fi.luotsi.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;

/**
 * An announced hearing.
 *
 * @param organizer who asks
 * @param themes of the statements, in the order they were answered
 */
public record Hearing(HearingId id, NegotiationId negotiation, Words organizer, HearingContent content, List<Theme> themes, String by, Instant at) {

    /** Where a hearing stands on a day. */
    public enum State { AHEAD, OPEN, CLOSED, ANSWERED }

    public Hearing {
        themes = List.copyOf(themes);
    }

    public State state(LocalDate today) {
        if (today.isBefore(content.first())) {
            return State.AHEAD;
        }
        if (!today.isAfter(content.last())) {
            return State.OPEN;
        }
        return themes.isEmpty() ? State.CLOSED : State.ANSWERED;
    }
}
