package fi.luotsi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.meeting.MinutesContent.Attendance;
import fi.luotsi.meeting.MinutesContent.Item;
import fi.luotsi.meeting.MinutesContent.Participant;
import fi.luotsi.meeting.MinutesContent.Task;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Period;

class MeetingRulesTest {

    private static final Instant AT = Instant.parse("2018-09-21T07:30:00Z");
    private static final MinutesContent WHOLE = new MinutesContent(List.of(new Participant(Attendance.PRESENT, "Neuvottelija, järjestäjä")),
            List.of(item("Raamit")), List.of(new Task("Laskelma", "Talousjohtaja", null)), "Raamit etenivät.");

    private final Set<MeetingRule> broken = EnumSet.noneOf(MeetingRule.class);
    private final MeetingRules writer = rules(Party.ORGANIZER);
    private final MeetingRules other = rules(Party.PROVIDER);

    @Test
    void everyRuleIsBrokenByWhatItForbids() {
        note(writer.calling(invitation(" ", "10:00", "12:00", "Helsinki", null)));
        note(writer.calling(invitation("Työpaja", "12:00", "12:00", "Helsinki", null)));
        note(writer.calling(invitation("Työpaja", "10:00", "12:00", " ", null)));
        note(writer.calling(invitation("Työpaja", "10:00", "12:00", null, "javascript:alert(1)")));
        note(writer.calling(new Invitation(MeetingKind.WORKSHOP, "Työpaja", LocalDate.EPOCH, LocalTime.of(9, 0), LocalTime.NOON, "Helsinki", null,
                List.of(new Invitation.AgendaItem("Kohta", TermId.random())))));
        note(other.arranging(meeting(null)));
        note(writer.arranging(cancelled()));
        note(writer.arranging(meeting(Minutes.State.FOR_CHECKING)));
        note(writer.writing(cancelled(), WHOLE));
        note(writer.writing(meeting(Minutes.State.CHECKED), WHOLE));
        note(writer.handingOver(meeting(Minutes.State.DRAFT), content(List.of(), WHOLE.items(), WHOLE.tasks())));
        note(writer.handingOver(meeting(Minutes.State.DRAFT), content(WHOLE.participants(), List.of(), WHOLE.tasks())));
        note(writer.handingOver(meeting(Minutes.State.DRAFT), content(WHOLE.participants(), List.of(item(" ")), WHOLE.tasks())));
        note(writer.handingOver(meeting(Minutes.State.DRAFT), content(WHOLE.participants(), WHOLE.items(), List.of(new Task("Laskelma", "", null)))));
        note(writer.checking(meeting(Minutes.State.FOR_CHECKING)));
        note(other.returning(meeting(Minutes.State.FOR_CHECKING), " "));
        note(writer.publishing(meeting(Minutes.State.FOR_CHECKING)));
        note(writer.handingOver(meeting(Minutes.State.DRAFT), new MinutesContent(WHOLE.participants(), WHOLE.items(), WHOLE.tasks(), " ")));
        note(other.correcting(meeting(Minutes.State.FOR_CHECKING), "Nimi väärin"));
        note(other.correcting(meeting(Minutes.State.CHECKED), ""));
        broken.add(MeetingRule.HOURS_ARE_SENSIBLE); // the service's own, see MeetingsOnPostgresTest
        assertThat(broken).containsExactlyInAnyOrder(MeetingRule.values());
    }

    @Test
    void minutesGoFromDraftToMemo() {
        assertThat(writer.handingOver(meeting(Minutes.State.DRAFT), WHOLE)).isEmpty();
        assertThat(other.checking(meeting(Minutes.State.FOR_CHECKING))).isEmpty();
        assertThat(writer.publishing(meeting(Minutes.State.CHECKED))).isEmpty();
        assertThat(other.publishing(meeting(Minutes.State.CHECKED))).isEmpty();
        assertThat(writer.correcting(meeting(Minutes.State.PUBLISHED), "Nimi väärin")).isEmpty();
    }

    @Test
    void aDraftMayBeFullOfHoles() {
        assertThat(writer.writing(meeting(null), MinutesContent.EMPTY)).isEmpty();
        assertThat(writer.writing(meeting(Minutes.State.DRAFT), new MinutesContent(List.of(), List.of(item("")), List.of(new Task("", "", null)), null))).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var content = new MinutesContent(WHOLE.participants(), List.of(new Item("Raamit", List.of(TermId.random()), "Perustelu", null, "Käytiin keskustelu", "Hyväksyttiin")),
                List.of(new Task("Laskelma", "Talousjohtaja", LocalDate.of(2018, 10, 11))), "Ydin");
        assertThat(MinutesJson.read(MinutesJson.write(content))).isEqualTo(content);
        assertThat(MinutesJson.read(Map.of())).isEqualTo(MinutesContent.EMPTY);
    }

    private void note(List<MeetingRule> rules) {
        assertThat(rules).hasSize(1);
        broken.addAll(rules);
    }

    private static MinutesContent content(List<Participant> participants, List<Item> items, List<Task> tasks) {
        return new MinutesContent(participants, items, tasks, "Ydinviesti");
    }

    private static Item item(String title) {
        return new Item(title, List.of(), null, null, null, null);
    }

    private static Meeting meeting(Minutes.@Nullable State state) {
        var mark = new Minutes.Mark("Neuvottelija", AT);
        var minutes = state == null ? null : new Minutes(Party.ORGANIZER, state, 1, WHOLE, mark, null, mark, mark);
        return meeting(minutes, false);
    }

    private static Meeting cancelled() {
        return meeting((Minutes) null, true);
    }

    private static Meeting meeting(@Nullable Minutes minutes, boolean cancelled) {
        return new Meeting(MeetingId.random(), NegotiationId.random(), 1, Party.ORGANIZER,
                List.of(new Meeting.Call(0, invitation("Työpaja", "10:00", "12:00", "Helsinki", null), cancelled, "Neuvottelija", AT)), minutes, List.of(),
                Map.<Party, BigDecimal>of());
    }

    private static Invitation invitation(String title, String starts, String ends, @Nullable String place, @Nullable String link) {
        return new Invitation(MeetingKind.WORKSHOP, title, LocalDate.of(2018, 9, 21), LocalTime.parse(starts), LocalTime.parse(ends), place, link, List.of());
    }

    private static MeetingRules rules(Party party) {
        var title = Words.of("Kumppanuussopimus", "Partnerskapsavtal");
        var head = new NegotiationHead(NegotiationId.random(), OrganizerId.random(), title, ProviderId.random(), title, title, "X-1", Period.of(2020, 2020), AT, 7,
                new Phase.UnderNegotiation(1, Party.ORGANIZER, AT));
        return new MeetingRules(new NegotiationPackage(head, List.of(), List.of(), Map.of()), party);
    }
}
