package fi.luotsi.meeting;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;

/** Calling meetings, changing and cancelling them. The party that called a meeting arranges it; both see it at once. */
@Service
@Transactional
public class Meetings {

    /** More than this nobody spends on one meeting. */
    private static final BigDecimal MOST_HOURS = new BigDecimal("10000");

    private final TableReading reading;
    private final MeetingRows rows;
    private final MeetingRoom room;

    Meetings(TableReading reading, MeetingRows rows, MeetingRoom room) {
        this.reading = reading;
        this.rows = rows;
        this.room = room;
    }

    /** All meetings of a negotiation by number, to everybody who may read it; minutes as far as the person may see them. */
    public List<Meeting> of(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return rows.of(id);
    }

    public Meeting meeting(Acting.Person acting, NegotiationId id, MeetingId meeting) {
        reading.head(acting, id);
        return room.meeting(id, meeting);
    }

    /** The meeting with minutes to read; where the person sees none there is nothing. */
    public Minutes minutes(Acting.Person acting, NegotiationId id, MeetingId meeting) {
        var minutes = meeting(acting, id, meeting).minutes();
        if (minutes == null) {
            throw new NotFound(meeting);
        }
        return minutes;
    }

    /** @throws MeetingRefused naming the rules */
    public MeetingId call(Acting.Person acting, NegotiationId id, Invitation invitation) {
        var entered = room.enter(acting, id, null);
        MeetingRefused.unless(entered.rules().calling(invitation));
        var meeting = MeetingId.random();
        int number = rows.insert(acting, entered.table().head(), meeting);
        rows.insert(acting, entered.table().head(), meeting, 0, invitation, false, room.now());
        room.say(acting, entered, "MEETING_CALLED", meeting, number, invitation, null);
        return meeting;
    }

    /** Calls again with other facts; calendars replace what they have. */
    public void change(Acting.Person acting, NegotiationId id, MeetingId changed, Invitation invitation) {
        var entered = room.enter(acting, id, changed);
        var broken = entered.rules().arranging(entered.meeting());
        broken.addAll(entered.rules().calling(invitation));
        MeetingRefused.unless(broken);
        if (invitation.equals(entered.meeting().invitation())) {
            return;
        }
        rows.insert(acting, entered.table().head(), changed, entered.meeting().call().sequence() + 1, invitation, false, room.now());
        room.say(acting, entered, "MEETING_CHANGED", changed, entered.meeting().number(), invitation, null);
    }

    public void cancel(Acting.Person acting, NegotiationId id, MeetingId cancelled) {
        var entered = room.enter(acting, id, cancelled);
        MeetingRefused.unless(entered.rules().arranging(entered.meeting()));
        var call = entered.meeting().call();
        rows.insert(acting, entered.table().head(), cancelled, call.sequence() + 1, call.invitation(), true, room.now());
        room.say(acting, entered, "MEETING_CANCELLED", cancelled, entered.meeting().number(), call.invitation(), null);
    }

    /** Says how many hours the meeting took the own party, preparing it and all heads together. Said again, the last word counts. */
    public void tookHours(Acting.Person acting, NegotiationId id, MeetingId meeting, BigDecimal hours) {
        var entered = room.enter(acting, id, meeting);
        MeetingRefused.unless(hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 2 ? List.of(MeetingRule.HOURS_ARE_SENSIBLE) : List.of());
        rows.say(acting, entered.table().head(), entered.meeting().id(), hours, room.now());
    }
}
