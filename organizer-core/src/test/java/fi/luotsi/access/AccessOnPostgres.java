package fi.luotsi.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.UserId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.testing.TestDatabase;

/** The access services on a database with two organizers and a provider each, and a clock that only moves when told. */
class AccessOnPostgres {

    final OrganizerId uusimaa = OrganizerId.random();
    final OrganizerId keskiSuomi = OrganizerId.random();
    final ProviderId liikelaitos = ProviderId.random();
    final ProviderId foreignLiikelaitos = ProviderId.random();
    final Watch watch = new Watch();
    final List<Object> events = new ArrayList<>();
    final TransactionTemplate transaction;
    final SignIn signIn;
    final Users users;
    final OwnPassword ownPassword;
    final Tokens tokens;
    final Preferences preferences;

    AccessOnPostgres() {
        var database = TestDatabase.fresh();
        var source = database.asApplication();
        var jdbc = JdbcClient.create(source);
        var transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        var tenancy = new Tenancy(jdbc);
        var rows = new UserRows(jdbc);
        var wrongPasswords = new WrongPasswords(jdbc, watch);
        var log = new KeptEntries(jdbc, watch);
        signIn = new SignIn(transactions, tenancy, rows, wrongPasswords);
        users = new Users(tenancy, rows, log, events::add, watch);
        ownPassword = new OwnPassword(transactions, tenancy, rows, wrongPasswords, log, events::add);
        tokens = new Tokens(tenancy, new TokenRows(jdbc), rows, watch);
        preferences = new Preferences(tenancy, rows);
        build(JdbcClient.create(database.asSuperuser()));
    }

    /** Makes a user as the installation does; the password is the username. */
    UserId make(String username, Seat seat) {
        return transaction.execute(status -> users.create(new Acting.Installation(), user(username, seat)));
    }

    Acting.OrganizerStaff administrator(String username, OrganizerId organizer) {
        var id = make(username, new Seat.AtOrganizer(Role.ADMINISTRATOR, organizer));
        return new Acting.OrganizerStaff(id, username, Role.ADMINISTRATOR, organizer);
    }

    static NewUser user(String username, Seat seat) {
        return new NewUser(username, "Task of " + username, seat, "{plain}" + username);
    }

    SignInResult signIn(String username, String password, String address) {
        return signIn.byPassword(username, password, address, new Plain());
    }

    private void build(JdbcClient jdbc) {
        organizer(jdbc, uusimaa, "UM");
        organizer(jdbc, keskiSuomi, "KS");
        provider(jdbc, liikelaitos, uusimaa);
        provider(jdbc, foreignLiikelaitos, keskiSuomi);
    }

    private static void organizer(JdbcClient jdbc, OrganizerId id, String code) {
        jdbc.sql("insert into organizer (id, code, kind, name_fi, name_sv, name_en, source) values (?, ?, 'COUNTY_2019', ?, ?, ?, 'test')")
                .params(id.value(), code, code, code, code).update();
    }

    private static void provider(JdbcClient jdbc, ProviderId id, OrganizerId organizer) {
        jdbc.sql("insert into provider (id, organizer_id, kind, name_fi, name_sv, name_en) values (?, ?, 'COMPANY', 'p', 'p', 'p')")
                .params(id.value(), organizer.value()).update();
    }

    static UserId unknown() {
        return new UserId(UUID.fromString("99999999-0000-4000-8000-000000000000"));
    }

    /** Passwords kept in the clear, for tests of everything but hashing. */
    record Plain() implements PasswordCheck {
        @Override
        public boolean matches(CharSequence typed, String hash) {
            return hash.equals("{plain}" + typed);
        }

        @Override
        public String ofNobody() {
            return "{none}";
        }
    }

    /** A clock that stands until it is moved on. */
    static final class Watch extends Clock {

        private Instant now = Instant.parse("2018-11-19T08:00:00Z");

        void moveOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
