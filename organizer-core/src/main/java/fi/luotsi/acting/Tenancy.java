package fi.luotsi.acting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database, for the current transaction only, who acts. Row-level security shows nothing to a transaction that
 * has not been told: a forgotten call shows as missing rows in the first test, never as somebody else's rows.
 */
@Component
public class Tenancy {

    private static final String SET = """
            select set_config('luotsi.user', :user, true), set_config('luotsi.role', :role, true),
                   set_config('luotsi.organizer', :organizer, true), set_config('luotsi.provider', :provider, true)
            """;

    private final JdbcClient jdbc;

    public Tenancy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Call first in every transaction of a service. */
    public void enter(Acting acting) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Who acts is set per transaction, and there is none");
        }
        switch (acting) {
            case Acting.OrganizerStaff staff -> set(staff.user().toString(), staff.role().name(), staff.organizer().toString(), "");
            case Acting.ProviderStaff staff -> set(staff.user().toString(), staff.role().name(), "", staff.provider().toString());
            case Acting.Expert expert -> set(expert.user().toString(), expert.role().name(), "", "");
            case Acting.Installation _ -> set("", "INSTALLATION", "", "");
            case Acting.Calendar _ -> set("", "CALENDAR", "", "");
            case Acting.Post _ -> set("", "POST", "", "");
            case Acting.Public _ -> set("", "PUBLIC", "", "");
        }
    }

    private void set(String user, String role, String organizer, String provider) {
        jdbc.sql(SET).param("user", user).param("role", role).param("organizer", organizer).param("provider", provider)
                .query((row, number) -> row.getString(1)).single();
    }
}
