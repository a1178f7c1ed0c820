package fi.luotsi.meeting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;

/**
 * Minutes from the first draft to the published memo. The party that called the meeting writes; the other checks, or gives them back
 * with a reason; checked minutes are never edited.
 */
@Service
@Transactional
public class MinutesWriting {

    private final MeetingRows rows;
    private final MeetingRoom room;

    MinutesWriting(MeetingRows rows, MeetingRoom room) {
        this.rows = rows;
        this.room = room;
    }

    /** The draft as it stands, or what a first one begins with. */
    public MinutesContent draft(Acting.Person acting, NegotiationId id, MeetingId meeting) {
        var entered = room.enter(acting, id, meeting);
        var minutes = entered.meeting().minutes();
        MeetingRefused.unless(entered.rules().writing(entered.meeting(), MinutesContent.EMPTY));
        return minutes == null ? MinutesContent.beginning(entered.meeting().invitation()) : minutes.content();
    }

    /**
     * Saves the draft, holes and all.
     *
     * @param seen the version that was shown; 0 for the first
     * @throws MinutesChangedMeanwhile if a colleague has saved another
     */
    public void save(Acting.Person acting, NegotiationId id, MeetingId meeting, int seen, MinutesContent content) {
        var entered = room.enter(acting, id, meeting);
        MeetingRefused.unless(entered.rules().writing(entered.meeting(), content));
        keep(acting, entered, seen, content);
    }

    /** Saves the draft and hands it to the other party, which sees it from now on. */
    public void handOver(Acting.Person acting, NegotiationId id, MeetingId meeting, int seen, MinutesContent content) {
        var entered = room.enter(acting, id, meeting);
        MeetingRefused.unless(entered.rules().handingOver(entered.meeting(), content));
        keep(acting, entered, seen, content);
        rows.step(meeting, Minutes.State.FOR_CHECKING, null);
        say(acting, entered, "MINUTES_HANDED_OVER", null);
    }

    public void giveBack(Acting.Person acting, NegotiationId id, MeetingId meeting, @Nullable String reason) {
        var entered = room.enter(acting, id, meeting);
        MeetingRefused.unless(entered.rules().returning(entered.meeting(), reason));
        rows.step(meeting, Minutes.State.RETURNED, reason);
        say(acting, entered, "MINUTES_GIVEN_BACK", reason);
    }

    public void check(Acting.Person acting, NegotiationId id, MeetingId meeting) {
        var entered = room.enter(acting, id, meeting);
        MeetingRefused.unless(entered.rules().checking(entered.meeting()));
        rows.check(acting, meeting, room.now());
        say(acting, entered, "MINUTES_CHECKED", null);
    }

    public void publish(Acting.Person acting, NegotiationId id, MeetingId meeting) {
        var entered = room.enter(acting, id, meeting);
        MeetingRefused.unless(entered.rules().publishing(entered.meeting()));
        rows.publish(acting, meeting, room.now());
        say(acting, entered, "MEMO_PUBLISHED", null);
    }

    /** Says beside adopted minutes what is wrong in them. */
    public void correct(Acting.Person acting, NegotiationId id, MeetingId meeting, @Nullable String text) {
        var entered = room.enter(acting, id, meeting);
        MeetingRefused.unless(entered.rules().correcting(entered.meeting(), text));
        rows.correct(acting, entered.table().head(), meeting, String.valueOf(text).strip(), room.now());
        say(acting, entered, "MINUTES_CORRECTED", text);
    }

    private void keep(Acting.Person acting, MeetingRoom.Entered entered, int seen, MinutesContent content) {
        var meeting = entered.meeting();
        var minutes = meeting.minutes();
        if (minutes != null && minutes.version() == seen && minutes.content().equals(content)) {
            return;
        }
        if (!rows.save(acting, entered.table().head(), meeting.id(), seen, content, room.now())) {
            var now = room.meeting(meeting.negotiation(), meeting.id()).minutes();
            if (now == null) {
                throw new IllegalStateException("Minutes of " + meeting.id() + " were neither saved nor there");
            }
            throw new MinutesChangedMeanwhile(now);
        }
    }

    private void say(Acting.Person acting, MeetingRoom.Entered entered, String what, @Nullable String reason) {
        room.say(acting, entered, what, entered.meeting().id(), entered.meeting().number(), entered.meeting().invitation(), reason);
    }
}
