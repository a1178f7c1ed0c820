package fi.luotsi.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;

/** What arranging a meeting and writing its minutes begin and end with; each call is part of the service's transaction. */
@Component
class MeetingRoom {

    private final TableReading reading;
    private final MeetingRows rows;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    MeetingRoom(TableReading reading, MeetingRows rows, TableNews news, Tenancy tenancy, Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** A negotiator at the table, with a meeting of it. */
    record Entered(NegotiationPackage table, MeetingRules rules, @Nullable Meeting found) {

        Meeting meeting() {
            if (found == null) {
                throw new IllegalStateException("Entered without a meeting");
            }
            return found;
        }
    }

    Entered enter(Acting.Person acting, NegotiationId id, @Nullable MeetingId meeting) {
        OwnSide.require(acting);
        tenancy.enter(acting);
        var table = reading.tablePackage(acting, id);
        return new Entered(table, new MeetingRules(table, Party.of(acting)), meeting == null ? null : meeting(id, meeting));
    }

    Meeting meeting(NegotiationId id, MeetingId wanted) {
        return rows.of(id).stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted));
    }

    /** Tells both sides; never of what is still a draft. */
    void say(Acting.Person acting, Entered entered, String what, MeetingId meeting, int number, Invitation invitation, @Nullable String reason) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", Map.of("fi", invitation.title(), "sv", invitation.title()));
        facts.put("name", number + "/" + invitation.day().getYear());
        facts.put("day", invitation.day().toString());
        if (reason != null) {
            facts.put("reason", reason);
        }
        news.say(acting, entered.table().head(), new ActionLog.Act(what, meeting.value(), null, facts));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
