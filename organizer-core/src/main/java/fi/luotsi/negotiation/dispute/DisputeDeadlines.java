package fi.luotsi.negotiation.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.dispute.Disagreement.Climbed;
import fi.luotsi.period.Today;

/** Moves what was not settled in time one level up and tells both sides. */
@Service
@Transactional
public class DisputeDeadlines {

    private final DisputeRows rows;
    private final LadderRows ladders;
    private final TableNews news;
    private final ApplicationEventPublisher events;
    private final Tenancy tenancy;
    private final Clock clock;

    DisputeDeadlines(DisputeRows rows, LadderRows ladders, TableNews news, ApplicationEventPublisher events, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.ladders = ladders;
        this.news = news;
        this.events = events;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Returns how many levels were climbed in all. A level's days run from the deadline below, so a program that stood still for weeks
     * arrives where it would have been.
     */
    public int pass(Acting.Calendar calendar) {
        tenancy.enter(calendar);
        var today = LocalDate.ofInstant(clock.instant(), Today.FINLAND);
        int climbed = 0;
        for (List<DisputeRows.Due> due = rows.due(today); !due.isEmpty(); due = rows.due(today)) {
            for (DisputeRows.Due one : due) {
                climbed += moveUp(calendar, one) ? 1 : 0;
            }
        }
        return climbed;
    }

    private boolean moveUp(Acting.Calendar calendar, DisputeRows.Due due) {
        int next = due.level() + 1;
        var level = ladders.of(due.organizer()).level(next);
        var climbed = new Climbed(next, level.name(), level.days() == null ? null : due.deadline().plusDays(level.days()));
        if (!rows.moveUp(due, climbed, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            return false;
        }
        news.say(calendar, new ActionLog.Subject(due.negotiation().value(), due.organizer().value(), due.provider().value()),
                new ActionLog.Act("DISPUTE_MOVED_UP", due.dispute().value(), null, Map.of("term", due.term().toString(), "level", next, "name", level.name().fi())));
        events.publishEvent(new DisputeMovedUp(due.negotiation(), due.organizer(), due.provider(), due.dispute(), due.term(), climbed));
        return true;
    }
}
