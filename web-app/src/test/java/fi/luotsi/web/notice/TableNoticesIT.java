package fi.luotsi.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.meeting.Invitation;
import fi.luotsi.meeting.MeetingKind;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.meeting.MinutesContent;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.RunningLuotsi;

/** What happens beside the rounds rings the bell of those who did not do it: meetings, their minutes, and the ladder. */
class TableNoticesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MinutesWriting minutes;

    @Autowired
    private PassingTime time;

    private NegotiationId id;

    @BeforeEach
    void layATable() {
        id = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id();
    }

    @Test
    void aMeetingThatIsCalledMovedOrCancelledRingsOnBothSidesButNotForWhoeverDidIt() {
        var meeting = meetings.call(organizer("neuvottelija"), id, on(LocalDate.of(2100, 1, 15)));
        meetings.change(organizer("neuvottelija"), id, meeting, on(LocalDate.of(2100, 1, 22)));
        meetings.cancel(organizer("neuvottelija"), id, meeting);
        assertThat(rung("tuottaja")).containsExactly("MEETING_CALLED", "MEETING_CHANGED", "MEETING_CANCELLED");
        assertThat(rung("neuvottelija")).isEmpty();
        assertThat(rung("neuvottelija2")).containsExactly("MEETING_CALLED", "MEETING_CHANGED", "MEETING_CANCELLED");
        assertThat(rung("saatio")).isEmpty();
        assertThat(paths("tuottaja")).containsOnly("/portal/negotiations/" + id + "/meetings/" + meeting);
    }

    @Test
    void minutesRingWhenTheyAreHandedOverForCheckingAndWhenTheMemoIsPublished() {
        var meeting = meetings.call(organizer("neuvottelija"), id, on(LocalDate.of(2100, 1, 15)));
        var content = new MinutesContent(List.of(new MinutesContent.Participant(MinutesContent.Attendance.PRESENT, "Neuvottelija")),
                List.of(new MinutesContent.Item("Avaus", List.of(), null, null, null, null)), List.of(), "Ydinviesti.");
        minutes.save(organizer("neuvottelija"), id, meeting, 0, content);
        assertThat(rung("tuottaja")).as("a draft rings for nobody").containsExactly("MEETING_CALLED");
        minutes.handOver(organizer("neuvottelija"), id, meeting, 1, content);
        assertThat(rung("tuottaja")).containsExactly("MEETING_CALLED", "MINUTES_HANDED_OVER");
        minutes.check(provider("tuottaja"), id, meeting);
        minutes.publish(organizer("neuvottelija"), id, meeting);
        assertThat(rung("tuottaja")).containsExactly("MEETING_CALLED", "MINUTES_HANDED_OVER", "MEMO_PUBLISHED");
        assertThat(paths("tuottaja")).containsOnly("/portal/negotiations/" + id + "/meetings/" + meeting);
    }

    @Test
    void theLadderRingsWhenATermIsPutOnItAndForBothSidesWhenADayMovesItUp() throws Exception {
        tables.dispute(organizer("neuvottelija"), id);
        assertThat(rung("tuottaja")).containsExactly("DISPUTE_RAISED");
        assertThat(rung("neuvottelija")).isEmpty();
        time.later(Duration.ofDays(10), () -> 0);
        assertThat(rung("neuvottelija")).contains("DISPUTE_MOVED_UP");
        assertThat(rung("tuottaja")).contains("DISPUTE_RAISED", "DISPUTE_MOVED_UP");
        assertThat(rung("saatio")).isEmpty();
    }

    private static Invitation on(LocalDate day) {
        return new Invitation(MeetingKind.WORKSHOP, "Talousohjauksen työpaja", day, LocalTime.of(9, 0), LocalTime.of(11, 0), "Tikkurila", null, List.of());
    }

    private List<String> paths(String username) {
        return JdbcClient.create(database().asSuperuser()).sql("""
                select n.path from notice n join access_user u on u.id = n.user_id where u.username = ? and n.negotiation_id = ? and n.topic = 'MEETING'""")
                .params(username, id.value()).query(String.class).list();
    }

    /** The occasions of meetings and the ladder that were told at this table, in their order. */
    private List<String> rung(String username) {
        return JdbcClient.create(database().asSuperuser()).sql("""
                select n.occasion from notice n join access_user u on u.id = n.user_id
                where u.username = ? and n.negotiation_id = ? and n.topic in ('MEETING', 'LADDER') order by n.at""")
                .params(username, id.value()).query(String.class).list();
    }
}
