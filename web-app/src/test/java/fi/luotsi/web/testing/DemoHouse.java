package fi.luotsi.web.testing;

import java.util.Map;
import java.util.UUID;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.access.Acting;
import fi.luotsi.access.PasswordCheck;
import fi.luotsi.access.Role;
import fi.luotsi.access.Seat;
import fi.luotsi.access.SignIn;
import fi.luotsi.access.SignInResult;
import fi.luotsi.access.Tenancy;
import fi.luotsi.organizer.OrganizerId;
import fi.luotsi.provider.ProviderId;
import fi.luotsi.web.security.DemoAccount;
import fi.luotsi.web.security.DemoAccounts;

/** The demo parties and accounts of a test's database: two organizers that must never see each other, and three providers. */
@Component
public class DemoHouse {

    public static final OrganizerId UUSIMAA = new OrganizerId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    public static final OrganizerId KESKI_SUOMI = new OrganizerId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    public static final ProviderId LIIKELAITOS = new ProviderId(UUID.fromString("00000000-0000-4000-8000-000000000011"));
    public static final ProviderId SAATIO = new ProviderId(UUID.fromString("00000000-0000-4000-8000-000000000012"));
    public static final ProviderId KESKI_SUOMEN_LIIKELAITOS = new ProviderId(UUID.fromString("00000000-0000-4000-8000-000000000013"));

    private final TransactionTemplate transaction;
    private final Tenancy tenancy;
    private final JdbcClient jdbc;
    private final DemoAccounts accounts;
    private final SignIn signIn;

    DemoHouse(TransactionTemplate transaction, Tenancy tenancy, JdbcClient jdbc, DemoAccounts accounts, SignIn signIn) {
        this.transaction = transaction;
        this.tenancy = tenancy;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @EventListener(ApplicationReadyEvent.class)
    void build() {
        transaction.executeWithoutResult(status -> {
            tenancy.enter(new Acting.Installation());
            organizer(UUSIMAA, "T-UM", "Uudenmaan maakunta", "Landskapet Nyland", "County of Uusimaa");
            organizer(KESKI_SUOMI, "T-KS", "Keski-Suomen maakunta", "Landskapet Mellersta Finland", "County of Central Finland");
            provider(LIIKELAITOS, UUSIMAA, "PUBLIC_ENTERPRISE", "Uudenmaan liikelaitos");
            provider(SAATIO, UUSIMAA, "FOUNDATION", "Kotirannan säätiö");
            provider(KESKI_SUOMEN_LIIKELAITOS, KESKI_SUOMI, "PUBLIC_ENTERPRISE", "Keski-Suomen liikelaitos");
        });
        accounts.make(Map.of(
                DemoAccount.House.UUSIMAA, new Seat.AtOrganizer(Role.ORGANIZER_NEGOTIATOR, UUSIMAA),
                DemoAccount.House.KESKI_SUOMI, new Seat.AtOrganizer(Role.ORGANIZER_NEGOTIATOR, KESKI_SUOMI),
                DemoAccount.House.LIIKELAITOS, new Seat.AtProvider(LIIKELAITOS),
                DemoAccount.House.SAATIO, new Seat.AtProvider(SAATIO)));
    }

    Acting.Person acting(String username) {
        var trusting = new PasswordCheck() {
            @Override
            public boolean matches(CharSequence typed, String hash) {
                return true;
            }

            @Override
            public String ofNobody() {
                return "";
            }
        };
        return signIn.byPassword(username, "", "test", trusting) instanceof SignInResult.SignedIn in ? in.account().person() : missing(username);
    }

    private static Acting.Person missing(String username) {
        throw new IllegalStateException("No such demo account: " + username);
    }

    private void organizer(OrganizerId id, String code, String fi, String sv, String en) {
        jdbc.sql("insert into organizer (id, code, kind, name_fi, name_sv, name_en, source) values (?, ?, 'COUNTY_2019', ?, ?, ?, 'test')")
                .params(id.value(), code, fi, sv, en).update();
    }

    private void provider(ProviderId id, OrganizerId organizer, String kind, String name) {
        jdbc.sql("insert into provider (id, organizer_id, kind, name_fi, name_sv, name_en) values (?, ?, ?, ?, ?, ?)")
                .params(id.value(), organizer.value(), kind, name, name, name).update();
    }
}
