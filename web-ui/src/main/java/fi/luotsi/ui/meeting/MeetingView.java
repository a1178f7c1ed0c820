package fi.luotsi.ui.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.Minutes;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.OpenedTable;

/**
 * One meeting with everything the reader may see and do.
 *
 * @param agenda numbered; a link where it is a term
 * @param arranges whether the reader's party called it and may still change it
 * @param writes whether the reader may edit its minutes now
 * @param alone whether nobody but the reader's party sees the minutes
 * @param checks whether the reader may check them now
 */
public record MeetingView(MeetingLine line, String place, @Nullable String link, List<AgendaLine> agenda, @Nullable MemoView memo, @Nullable String returned, boolean arranges,
        boolean writes, boolean begun, boolean alone, boolean checks, boolean publishes, boolean corrects, List<HoursLine> hours, @Nullable String ownHours) {

    public record AgendaLine(String text, @Nullable String href) {}

    public record HoursLine(String party, String hours) {}

    static MeetingView of(OpenedTable table, Meeting meeting, LocalDate today) {
        var minutes = meeting.minutes();
        var state = minutes == null ? null : minutes.state();
        boolean own = table.reader() == meeting.party();
        boolean open = !meeting.isCancelled();
        return new MeetingView(MeetingLine.of(table, meeting, today), meeting.invitation().place() == null ? "" : meeting.invitation().place(), meeting.invitation().link(),
                agenda(table, meeting), minutes == null ? null : MemoView.of(table, meeting, minutes), minutes != null && minutes.isEditable() ? minutes.returned() : null,
                own && open && meeting.isOpenToChange(), own && open && (minutes == null || minutes.isEditable()), minutes != null, minutes != null && minutes.isPrivate(),
                table.reader() != null && !own && state == Minutes.State.FOR_CHECKING, table.reader() != null && state == Minutes.State.CHECKED,
                table.reader() != null && minutes != null && minutes.isAdopted(), hours(table, meeting), ownHours(table, meeting));
    }

    private static List<AgendaLine> agenda(OpenedTable table, Meeting meeting) {
        return meeting.invitation().agenda().stream().map(item -> new AgendaLine(item.title(), item.term() == null ? null
                : table.links(List.of(item.term())).stream().findFirst().map(Link::href).orElse(null))).toList();
    }

    private static List<HoursLine> hours(OpenedTable table, Meeting meeting) {
        return Stream.of(Party.values()).map(party -> new HoursLine(table.party(party), meeting.hours().containsKey(party)
                ? hours(table, meeting.hours().get(party)) + "\u00a0h" : table.texts().of("meeting.hours.none"))).toList();
    }

    private static @Nullable String ownHours(OpenedTable table, Meeting meeting) {
        var reader = table.reader();
        var hours = reader == null ? null : meeting.hours().get(reader);
        return hours == null ? null : hours(table, hours);
    }

    /** No more decimals than were said. */
    private static String hours(OpenedTable table, BigDecimal hours) {
        return table.texts().formats().decimal(hours.stripTrailingZeros());
    }
}
