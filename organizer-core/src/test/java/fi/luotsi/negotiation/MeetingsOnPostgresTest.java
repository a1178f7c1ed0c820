package fi.luotsi.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

import fi.luotsi.access.NotFound;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.meeting.Invitation;
import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.MeetingId;
import fi.luotsi.meeting.MeetingKind;
import fi.luotsi.meeting.MeetingRefused;
import fi.luotsi.meeting.MeetingRule;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.meeting.Minutes;
import fi.luotsi.meeting.MinutesChangedMeanwhile;
import fi.luotsi.meeting.MinutesContent;
import fi.luotsi.meeting.MinutesWriting;

class MeetingsOnPostgresTest {

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final Meetings meetings = uusimaa.core.the(Meetings.class);
    final MinutesWriting minutes = uusimaa.core.the(MinutesWriting.class);
    final NegotiationId id = uusimaa.openAndSend();

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void aMeetingIsCalledChangedAndCancelledUnderOneUidWithARisingSequence() {
        var meeting = meetings.call(uusimaa.negotiator, id, invitation("Helsinki"));
        meetings.change(uusimaa.colleague, id, meeting, invitation("Tikkurila"));
        meetings.change(uusimaa.colleague, id, meeting, invitation("Tikkurila"));
        var seen = meetings.meeting(uusimaa.manager, id, meeting);
        assertThat(seen.calls()).extracting(Meeting.Call::sequence).containsExactly(0, 1);
        assertThat(seen.invitation()).isEqualTo(invitation("Tikkurila"));
        assertThat(refused(() -> meetings.cancel(uusimaa.manager, id, meeting))).containsExactly(MeetingRule.CALLING_PARTY_ARRANGES);
        meetings.cancel(uusimaa.negotiator, id, meeting);
        assertThat(meetings.meeting(uusimaa.manager, id, meeting)).satisfies(gone -> {
            assertThat(gone.isCancelled()).isTrue();
            assertThat(gone.uid()).isEqualTo(seen.uid());
        });
        assertThat(uusimaa.reading.moves(uusimaa.manager, id)).extracting(LogEntry::what).endsWith("MEETING_CALLED", "MEETING_CHANGED", "MEETING_CANCELLED");
    }

    @Test
    void aDraftIsTheWritingPartysAloneUntilItIsHandedOver() {
        var meeting = meetings.call(uusimaa.negotiator, id, invitation("Helsinki"));
        assertThat(minutes.draft(uusimaa.negotiator, id, meeting).items()).extracting(MinutesContent.Item::title).containsExactly("Lastensuojelun raami", "Muut asiat");
        minutes.save(uusimaa.negotiator, id, meeting, 0, content("Luonnos"));
        assertThat(meetings.meeting(uusimaa.colleague, id, meeting).minutes()).isNotNull();
        assertThat(meetings.meeting(uusimaa.manager, id, meeting).minutes()).isNull();
        assertThat(meetings.meeting(uusimaa.auditor, id, meeting).minutes()).isNull();
        minutes.handOver(uusimaa.negotiator, id, meeting, 1, content("Hyväksyttiin"));
        var handed = meetings.meeting(uusimaa.manager, id, meeting);
        assertThat(handed.touching(uusimaa.childProtection.id())).containsExactly(1);
        assertThat(uusimaa.reading.moves(uusimaa.manager, id)).noneMatch(row -> String.valueOf(row.after()).contains("Luonnos"));
    }

    @Test
    void theOtherPartyChecksAndNobodyEditsAfterwards() {
        var meeting = handedOver();
        minutes.giveBack(uusimaa.manager, id, meeting, "Nimi puuttuu");
        assertThat(meetings.meeting(uusimaa.manager, id, meeting).minutes().content()).as("both still see what was handed over").isEqualTo(content("Hyväksyttiin"));
        minutes.save(uusimaa.negotiator, id, meeting, 1, content("Hyväksyttiin yksimielises"));
        assertThat(meetings.meeting(uusimaa.manager, id, meeting).minutes()).as("a draft again").isNull();
        minutes.handOver(uusimaa.negotiator, id, meeting, 2, content("Hyväksyttiin yksimielisesti"));
        assertThat(refused(() -> minutes.check(uusimaa.colleague, id, meeting))).containsExactly(MeetingRule.MINUTES_ARE_CHECKED_BY_THE_OTHER_PARTY);
        minutes.check(uusimaa.manager, id, meeting);
        minutes.publish(uusimaa.negotiator, id, meeting);
        assertThat(refused(() -> minutes.save(uusimaa.negotiator, id, meeting, 3, content("Toisin")))).containsExactly(MeetingRule.MINUTES_ARE_EDITED_AS_A_DRAFT);
        minutes.correct(uusimaa.manager, id, meeting, "§ 1: oikea vuosi on 2020.");
        assertThat(meetings.meeting(uusimaa.negotiator, id, meeting)).satisfies(one -> {
            assertThat(one.minutes().state()).isEqualTo(Minutes.State.PUBLISHED);
            assertThat(one.minutes().checked().by()).isEqualTo(uusimaa.manager.name());
            assertThat(one.corrections()).extracting(Meeting.Correction::text).containsExactly("§ 1: oikea vuosi on 2020.");
        });
    }

    @Test
    void notEvenPlainSqlEditsWhatWasAdopted() {
        var meeting = handedOver();
        minutes.check(uusimaa.manager, id, meeting);
        assertThatThrownBy(() -> uusimaa.superuser.sql("update meeting_minutes set content = '{}' where meeting_id = ?").param(meeting.value()).update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> uusimaa.superuser.sql("update meeting_minutes set state = 'DRAFT', checked_by = null, checked_at = null where meeting_id = ?")
                .param(meeting.value()).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theSecondOfTwoColleaguesSeesTheFirstDraft() {
        var meeting = meetings.call(uusimaa.negotiator, id, invitation("Helsinki"));
        minutes.save(uusimaa.negotiator, id, meeting, 0, content("Ensin"));
        var late = catchThrowableOfType(MinutesChangedMeanwhile.class, () -> minutes.save(uusimaa.colleague, id, meeting, 0, content("Sitten")));
        assertThat(late.now().content()).isEqualTo(content("Ensin"));
    }

    @Test
    void hoursAreSaidByEachPartyForItself() {
        var meeting = meetings.call(uusimaa.negotiator, id, invitation("Helsinki"));
        meetings.tookHours(uusimaa.negotiator, id, meeting, new BigDecimal("12.5"));
        meetings.tookHours(uusimaa.manager, id, meeting, new BigDecimal("8"));
        meetings.tookHours(uusimaa.colleague, id, meeting, new BigDecimal("13"));
        assertThat(meetings.meeting(uusimaa.auditor, id, meeting).hours()).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(Map.of(Party.ORGANIZER, new BigDecimal("13"), Party.PROVIDER, new BigDecimal("8")));
        assertThat(refused(() -> meetings.tookHours(uusimaa.manager, id, meeting, new BigDecimal("-1")))).containsExactly(MeetingRule.HOURS_ARE_SENSIBLE);
    }

    @Test
    void nobodyElseFindsIt() {
        var meeting = meetings.call(uusimaa.negotiator, id, invitation("Helsinki"));
        assertThatThrownBy(() -> meetings.meeting(uusimaa.stranger, id, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.meeting(uusimaa.foreigner, id, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.call(uusimaa.auditor, id, invitation("Helsinki"))).isInstanceOf(NotFound.class);
    }

    private MeetingId handedOver() {
        var meeting = meetings.call(uusimaa.negotiator, id, invitation("Helsinki"));
        minutes.handOver(uusimaa.negotiator, id, meeting, 0, content("Hyväksyttiin"));
        return meeting;
    }

    private Invitation invitation(String place) {
        return new Invitation(MeetingKind.WORKSHOP, "Työpaja 2: talousohjaus", LocalDate.of(2018, 9, 21), LocalTime.of(12, 30), LocalTime.of(16, 0), place, null,
                List.of(new Invitation.AgendaItem("Lastensuojelun raami", uusimaa.childProtection.id()), new Invitation.AgendaItem("Muut asiat", null)));
    }

    private MinutesContent content(String decision) {
        return new MinutesContent(List.of(new MinutesContent.Participant(MinutesContent.Attendance.PRESENT, "Neuvottelija")),
                List.of(new MinutesContent.Item("Lastensuojelun raami", List.of(uusimaa.childProtection.id()), null, null, "Käytiin keskustelu.", decision)),
                List.of(), "Raami eteni.");
    }

    private static List<MeetingRule> refused(Runnable tried) {
        return catchThrowableOfType(MeetingRefused.class, tried::run).rules();
    }
}
