package fi.luotsi.ui.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.meeting.Invitation;
import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.Minutes;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.Texts;

/**
 * A meeting as lists show it.
 *
 * @param number {@code 2/2019}
 * @param minutes how far its minutes have come, where the reader sees any
 */
public record MeetingLine(String number, String title, String kind, String href, String when, String where, String party, @Nullable StatusTag minutes,
        boolean cancelled, boolean past) {

    static MeetingLine of(OpenedTable table, Meeting meeting, LocalDate today) {
        var texts = table.texts();
        var invitation = meeting.invitation();
        var minutes = meeting.minutes();
        return new MeetingLine(meeting.number() + "/" + meeting.year(), invitation.title(), texts.of("meeting.kind.", invitation.kind()),
                table.home() + "/meetings/" + meeting.id(),
                when(texts, invitation),
                invitation.place() == null ? String.valueOf(invitation.link()) : invitation.place(), table.party(meeting.party()),
                minutes == null ? null : new StatusTag(look(minutes.state()), texts.of("meeting.minutes.", minutes.state())), meeting.isCancelled(),
                invitation.day().isBefore(today));
    }

    /** The day and from when to when, by the clock in Finland. */
    static String when(Texts texts, Invitation invitation) {
        var formats = texts.formats();
        return texts.of("meeting.when", formats.date(invitation.day()), formats.clock(invitation.starts()), formats.clock(invitation.ends()));
    }

    private static StatusTag.Kind look(Minutes.State state) {
        return switch (state) {
            case DRAFT -> StatusTag.Kind.OPEN;
            case FOR_CHECKING, RETURNED -> StatusTag.Kind.CONDITIONAL;
            case CHECKED, PUBLISHED -> StatusTag.Kind.AGREED;
        };
    }
}
