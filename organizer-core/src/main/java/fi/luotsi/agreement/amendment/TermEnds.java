package fi.luotsi.agreement.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;
import fi.luotsi.period.Today;

/**
 * Reminds both parties of the end of an agreement's term: a year, half a year and thirty days before its last day, once each. Nobody is
 * reminded of what was given notice of, nor of a version in whose place both have signed a later one: that one's end counts.
 */
@Service
@Transactional
public class TermEnds {

    /** Reminders are for the morning: until then it is still the day before. */
    private static final Duration MORNING = Duration.ofHours(7);

    /** Before the last day, the nearest first. */
    private static final List<Period> AHEAD = List.of(Period.ofDays(30), Period.ofMonths(6), Period.ofYears(1));

    private static final String ENDING = """
            select v.agreement_id, v.version, v.negotiation_id, v.organizer_id, v.provider_id, v.title_fi, v.title_sv, v.last_day, a.number,
                (select max(e.day) from agreement_event e where e.agreement_id = v.agreement_id and e.version = v.version and e.kind = 'SIGNED') as concluded
            from agreement_version v join agreement a on a.id = v.agreement_id
            where v.last_day between :today and :until and luotsi_agreement_signed(v.agreement_id, v.version)
                and not exists (select from agreement_version l where l.agreement_id = v.agreement_id and l.version > v.version and luotsi_agreement_signed(l.agreement_id, l.version))
                and not exists (select from agreement_event e where e.agreement_id = v.agreement_id and e.version = v.version and e.kind = 'TERMINATED')""";

    private final JdbcClient jdbc;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    TermEnds(JdbcClient jdbc, TableNews news, Tenancy tenancy, Clock clock) {
        this.jdbc = jdbc;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param concluded the day on which the last party signed */
    private record Ending(String version, ActionLog.Subject table, Words title, String number, LocalDate last, LocalDate concluded) {}

    public void remind(Acting.Calendar calendar) {
        tenancy.enter(calendar);
        var today = LocalDate.ofInstant(clock.instant().minus(MORNING), Today.FINLAND);
        jdbc.sql(ENDING).param("today", today).param("until", today.plus(AHEAD.getLast()).plusDays(1)).query(TermEnds::ending).list().forEach(ending -> remind(ending, today));
    }

    /** Where no program ran on the day itself, the next day will do; of several that are late the nearest is given. What lay behind when it was signed is not. */
    private void remind(Ending ending, LocalDate today) {
        AHEAD.stream().filter(ahead -> !today.isBefore(ending.last().minus(ahead))).findFirst().filter(ahead -> ending.concluded().isBefore(ending.last().minus(ahead)))
                .ifPresent(ahead -> news.ring(ending.table(), Call.of(Occasion.AGREEMENT_ENDS, TableNews.negotiators(Party.values()),
                        TableNews.path(new NegotiationId(ending.table().id()), "/agreement"), new Fact.Named(ending.title()), new Fact.Text(ending.number()), new Fact.Day(ending.last()))
                        .once(ending.version(), ahead)));
    }

    private static Ending ending(ResultSet row, int number) throws SQLException {
        var table = new ActionLog.Subject(row.getObject("negotiation_id", UUID.class), row.getObject("organizer_id", UUID.class), row.getObject("provider_id", UUID.class));
        return new Ending(row.getString("agreement_id") + "/" + row.getInt("version"), table, Words.of(row.getString("title_fi"), row.getString("title_sv")), row.getString("number"),
                row.getObject("last_day", LocalDate.class), row.getObject("concluded", LocalDate.class));
    }
}
