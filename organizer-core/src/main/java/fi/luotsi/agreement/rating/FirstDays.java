package fi.luotsi.agreement.rating;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.agreement.AgreementId;

/** On which day the periods of an agreement's versions begin. */
@Repository
class FirstDays {

    private final JdbcClient jdbc;

    FirstDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By version. */
    Map<Integer, LocalDate> of(AgreementId agreement) {
        var days = new HashMap<Integer, LocalDate>();
        jdbc.sql("select version, first_day from agreement_version where agreement_id = ?").param(agreement.value())
                .query(row -> {
                    days.put(row.getInt("version"), row.getObject("first_day", LocalDate.class));
                });
        return days;
    }
}
