package fi.luotsi.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Today;

/**
 * When and where the parties meet, and about what.
 *
 * @param starts by the clock in Finland
 * @param link where those who do not come join by wire
 * @param agenda in the order it is gone through
 */
public record Invitation(MeetingKind kind, String title, LocalDate day, LocalTime starts, LocalTime ends, @Nullable String place, @Nullable String link,
        List<AgendaItem> agenda) {

    public Invitation {
        agenda = List.copyOf(agenda);
    }

    /** @param term the term it is about; null for everything else that is talked about */
    public record AgendaItem(String title, @Nullable TermId term) {}

    public ZonedDateTime begins() {
        return day.atTime(starts).atZone(Today.FINLAND);
    }

    public ZonedDateTime finishes() {
        return day.atTime(ends).atZone(Today.FINLAND);
    }
}
