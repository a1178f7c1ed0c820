package fi.luotsi.negotiation.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;
import fi.luotsi.period.Today;

/**
 * Notes, the day after a deadline, that the default holds, and tells both sides. A page shows it from midnight on in any case; this is
 * how those learn of it who do not look.
 */
@Service
@Transactional
public class IssueDeadlines {

    private final IssueRows rows;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    IssueDeadlines(IssueRows rows, TableNews news, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Returns how many defaults have come into force that had not been noted before. */
    public int pass(Acting.Calendar calendar) {
        tenancy.enter(calendar);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int noted = 0;
        for (IssueRows.Due due : rows.due(LocalDate.ofInstant(now, Today.FINLAND))) {
            if (rows.noteInForce(due, now)) {
                noted++;
                var table = new ActionLog.Subject(due.negotiation().value(), due.organizer().value(), due.provider().value());
                news.say(calendar, table, new ActionLog.Act("ISSUE_DEFAULT_IN_FORCE", due.issue().value(), null, Map.of("title", OpenIssues.words(due.title()))));
                news.ring(table, Call.of(Occasion.DEFAULT_IN_FORCE, TableNews.negotiators(Party.values()),
                        TableNews.path(due.negotiation(), "/issues/" + due.issue()), new Fact.Named(due.negotiationTitle()), new Fact.Named(due.title())));
            }
        }
        return noted;
    }
}
