package fi.luotsi.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.money.Euros;
import fi.luotsi.period.Period;
import fi.luotsi.acting.ProviderId;

/** The envelopes that deciding bodies have given. A later decision on the same year takes the place of an earlier one. */
@Service
@Transactional
public class Envelopes {

    private final JdbcClient jdbc;
    private final Tenancy tenancy;
    private final Clock clock;

    Envelopes(JdbcClient jdbc, Tenancy tenancy, Clock clock) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Records a decision the acting organizer's body has made. */
    public void decide(Acting.OrganizerStaff acting, ProviderId provider, Envelope envelope) {
        tenancy.enter(acting);
        jdbc.sql("""
                insert into budget_envelope (id, organizer_id, provider_id, year, amount, decided_by, decided_on, section, assumption, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), acting.organizer().value(), provider.value(), envelope.year().getValue(),
                        envelope.amount().toBigDecimal(), envelope.decidedBy(), envelope.decidedOn(), envelope.section(),
                        envelope.assumption(), Timestamp.from(clock.instant()))
                .update();
    }

    /** The envelope in force for each year of the period that has one. */
    public Map<Year, Envelope> inForce(Acting.Person acting, ProviderId provider, Period period) {
        tenancy.enter(acting);
        return jdbc.sql("""
                select distinct on (year) year, amount, decided_by, decided_on, section, assumption from budget_envelope
                where provider_id = ? and year between ? and ? order by year, recorded_at desc""")
                .params(provider.value(), period.first().getValue(), period.last().getValue())
                .query(Envelopes::read).list().stream().collect(Collectors.toMap(Envelope::year, envelope -> envelope));
    }

    private static Envelope read(ResultSet row, int number) throws SQLException {
        return new Envelope(Year.of(row.getInt("year")), Euros.of(row.getBigDecimal("amount")), row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class), row.getString("section"), row.getBoolean("assumption"));
    }
}
