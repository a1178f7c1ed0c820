package fi.luotsi.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.catalogue.Words;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;
import fi.luotsi.period.Today;

/**
 * Reminds of what falls due: rounds the party in turn, open issues both parties, a week and a day before. Nobody is reminded of a date
 * on the day it was set, nor twice of the same.
 */
@Service
@Transactional
public class Reminders {

    /** Reminders are for the morning: until then it is still the day before. */
    private static final Duration MORNING = Duration.ofHours(7);

    /** Days before, the longest first. */
    private static final int[] AHEAD = {7, 1};

    /** A round is due as many days after it began as the parties have to answer. */
    private static final String ROUNDS = """
            select id, organizer_id, provider_id, title_fi, title_sv, round, in_turn, due, (due at time zone 'Europe/Helsinki')::date as day,
                (due at time zone 'Europe/Helsinki')::date - response_days as since
            from negotiation where phase = 'UNDER_NEGOTIATION' and due >= :now and due < :until""";
    private static final String ISSUES = """
            select v.issue_id, n.id, n.organizer_id, n.provider_id, n.title_fi, n.title_sv, v.title_fi as issue_fi, v.title_sv as issue_sv,
                v.deadline as day, (v.at at time zone 'Europe/Helsinki')::date as since
            from negotiation_issue_version v join negotiation n on n.id = v.negotiation_id and n.phase = 'UNDER_NEGOTIATION'
            where v.deadline between :today and :until
                and v.version = (select max(version) from negotiation_issue_version last where last.issue_id = v.issue_id)
                and not exists (select from negotiation_issue_step s where s.issue_id = v.issue_id and s.kind = 'RESOLUTION_CONFIRMED')""";

    private final JdbcClient jdbc;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    Reminders(JdbcClient jdbc, TableNews news, Tenancy tenancy, Clock clock) {
        this.jdbc = jdbc;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    private record Due(ActionLog.Subject table, LocalDate day, LocalDate since, Call call) {}

    public void remind(Acting.Calendar calendar) {
        tenancy.enter(calendar);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now.minus(MORNING), Today.FINLAND);
        var rounds = jdbc.sql(ROUNDS).param("now", Timestamp.from(now)).param("until", Timestamp.from(now.plus(Duration.ofDays(AHEAD[0] + 2)))).query(Reminders::round).list();
        var issues = jdbc.sql(ISSUES).param("today", today).param("until", today.plusDays(AHEAD[0])).query(Reminders::issue).list();
        Stream.concat(rounds.stream(), issues.stream()).forEach(due -> remind(due, today));
    }

    /** Where no program ran on the day itself, the next day will do; of two reminders that are late the nearer one is given. */
    private void remind(Due due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due.day());
        for (int index = AHEAD.length - 1; index >= 0; index--) {
            if (left <= AHEAD[index]) {
                if (due.since().isBefore(due.day().minusDays(AHEAD[index]))) {
                    news.ring(due.table(), due.call().once(due.table().id(), due.call().path(), due.day(), AHEAD[index]));
                }
                return;
            }
        }
    }

    private static Due round(ResultSet row, int number) throws SQLException {
        var call = Call.of(Occasion.ROUND_DUE, TableNews.negotiators(Party.valueOf(row.getString("in_turn"))), TableNews.path(id(row), ""),
                words(row, "title"), new Fact.Count(row.getInt("round")), new Fact.Moment(row.getTimestamp("due").toInstant()));
        return due(row, call);
    }

    private static Due issue(ResultSet row, int number) throws SQLException {
        var call = Call.of(Occasion.ISSUE_DUE, TableNews.negotiators(Party.values()), TableNews.path(id(row), "/issues/" + row.getObject("issue_id", UUID.class)),
                words(row, "title"), words(row, "issue"), new Fact.Day(row.getObject("day", LocalDate.class)));
        return due(row, call);
    }

    private static Due due(ResultSet row, Call call) throws SQLException {
        return new Due(new ActionLog.Subject(id(row).value(), row.getObject("organizer_id", UUID.class), row.getObject("provider_id", UUID.class)),
                row.getObject("day", LocalDate.class), row.getObject("since", LocalDate.class), call);
    }

    private static NegotiationId id(ResultSet row) throws SQLException {
        return new NegotiationId(row.getObject("id", UUID.class));
    }

    private static Fact words(ResultSet row, String name) throws SQLException {
        return new Fact.Named(Words.of(row.getString(name + "_fi"), row.getString(name + "_sv")));
    }
}
