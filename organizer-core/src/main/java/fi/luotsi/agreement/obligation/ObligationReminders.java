package fi.luotsi.agreement.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import fi.luotsi.notice.bell.Addressees;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;
import fi.luotsi.period.Today;

/** Reminds who owes of what falls due, a week and a day before; tells both parties in the morning after a day that passed without evidence. */
@Service
@Transactional
public class ObligationReminders {

    /** Reminders are for the morning: until then it is still the day before. */
    private static final Duration MORNING = Duration.ofHours(7);
    private static final int WEEK = 7;

    private static final String DUE = """
            select o.id, o.negotiation_id, o.organizer_id, o.provider_id, o.party, o.title_fi, o.title_sv, d.day, n.title_fi as negotiation_fi, n.title_sv as negotiation_sv
            from agreement_obligation_due d join agreement_obligation o on o.id = d.obligation_id join negotiation n on n.id = o.negotiation_id
            where d.day between :from and :until and luotsi_obligation_stands(o.agreement_id, o.version, o.kind, d.day)
                and not exists (select from agreement_obligation_entry e where e.obligation_id = o.id and (e.kind = 'STRUCK' or e.kind = 'EVIDENCE' and e.day = d.day))""";

    private final JdbcClient jdbc;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    ObligationReminders(JdbcClient jdbc, TableNews news, Tenancy tenancy, Clock clock) {
        this.jdbc = jdbc;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    private record Owed(UUID id, ActionLog.Subject table, Party party, Words title, Words negotiation, LocalDate day) {}

    public void remind(Acting.Calendar calendar) {
        tenancy.enter(calendar);
        var today = LocalDate.ofInstant(clock.instant().minus(MORNING), Today.FINLAND);
        jdbc.sql(DUE).param("from", today.minusDays(WEEK)).param("until", today.plusDays(WEEK)).query(ObligationReminders::owed).list().forEach(owed -> tell(owed, today));
    }

    private void tell(Owed owed, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, owed.day());
        if (left < 0) {
            ring(owed, Occasion.OBLIGATION_OVERDUE, TableNews.negotiators(Party.values()), "overdue");
        } else if (left <= 1) {
            ring(owed, Occasion.OBLIGATION_DUE, TableNews.negotiators(owed.party()), "a day before");
        } else {
            ring(owed, Occasion.OBLIGATION_DUE, TableNews.negotiators(owed.party()), "a week before");
        }
    }

    private void ring(Owed owed, Occasion occasion, Addressees to, String ahead) {
        var path = TableNews.path(new NegotiationId(owed.table().id()), "/obligations");
        news.ring(owed.table(), Call.of(occasion, to, path, new Fact.Named(owed.negotiation()), new Fact.Named(owed.title()), new Fact.Day(owed.day()))
                .once(owed.id(), owed.day(), ahead));
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        var table = new ActionLog.Subject(row.getObject("negotiation_id", UUID.class), row.getObject("organizer_id", UUID.class), row.getObject("provider_id", UUID.class));
        return new Owed(row.getObject("id", UUID.class), table, Party.valueOf(row.getString("party")), Words.of(row.getString("title_fi"), row.getString("title_sv")),
                Words.of(row.getString("negotiation_fi"), row.getString("negotiation_sv")), row.getObject("day", LocalDate.class));
    }
}
