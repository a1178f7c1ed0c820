package fi.luotsi.web.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import fi.luotsi.LuotsiApplication;
import fi.luotsi.acting.Acting;
import fi.luotsi.testing.TestDatabase;
import fi.luotsi.web.security.DemoAccount;

/**
 * The application as it runs, on a port and a database of its own, with the demo parties and accounts. All integration tests extend
 * this class and share one start of it: no test adds properties, mocks or its own context.
 */
@SpringBootTest(classes = LuotsiApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RunningLuotsi {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Map<String, Visitor> VISITORS = new ConcurrentHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private DemoHouse house;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", DATABASE::url);
        settings.add("spring.datasource.username", () -> TestDatabase.APPLICATION);
        settings.add("spring.datasource.password", () -> TestDatabase.PASSWORD);
        settings.add("spring.flyway.url", DATABASE::url);
        settings.add("spring.flyway.user", () -> TestDatabase.OWNER);
        settings.add("spring.flyway.password", () -> TestDatabase.PASSWORD);
        settings.add("luotsi.home", () -> "target/home");
        settings.add("luotsi.demo", () -> "true");
        settings.add("luotsi.terms", () -> "maakunta-2019");
        PostOffice.settings().forEach(settings::add);
    }

    protected static TestDatabase database() {
        return DATABASE;
    }

    protected String base() {
        return "http://localhost:" + port;
    }

    /** The parties the demo accounts belong to. */
    protected DemoHouse house() {
        return house;
    }

    /** Somebody who has not signed in; each call a new browser. */
    protected Visitor anonymous() {
        return new Visitor(base());
    }

    /** The browser in which this account is signed in, the same one every time. */
    protected Visitor visitor(String username) {
        return VISITORS.computeIfAbsent(username, this::fresh);
    }

    /** A new browser in which this account signs in. */
    protected Visitor fresh(String username) {
        return anonymous().signIn(username, DemoAccount.PASSWORD);
    }

    /** The account as services know it. */
    protected Acting.Person acting(String username) {
        return house.acting(username);
    }

    protected Acting.OrganizerStaff organizer(String username) {
        return (Acting.OrganizerStaff) acting(username);
    }

    protected Acting.ProviderStaff provider(String username) {
        return (Acting.ProviderStaff) acting(username);
    }
}
