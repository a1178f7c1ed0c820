package fi.luotsi.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.Typesetting;
import fi.luotsi.agreement.signature.Seal;
import fi.luotsi.agreement.signature.SignatureProvider;
import fi.luotsi.agreement.signature.SignatureReport;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.PackageJson;

/** The core's services on a fresh database, as the application role, without any page around them. */
public final class CoreOnPostgres implements AutoCloseable {

    /** The moment at which a test's clock stands unless it says otherwise. */
    public static final Instant NOW = Instant.parse("2018-11-06T07:30:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final SetClock clock = new SetClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public CoreOnPostgres() {
        context.registerBean(DataSource.class, database::asApplication);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Typesetting.class, () -> CoreOnPostgres::paper);
        context.registerBean(SignatureProvider.class, WrittenSignatures::new);
        context.register(Services.class);
        context.refresh();
    }

    /** A paper that says what it is of, in place of the one that the pages set. */
    private static byte[] paper(Acting.Person acting, NegotiationPackage locked, Typesetting.Mark mark, Locale language) {
        return (language + " " + mark + " " + PackageJson.canonical(locked)).getBytes(StandardCharsets.UTF_8);
    }

    /** Signatures that say who signed, one after the other. */
    private static final class WrittenSignatures implements SignatureProvider {

        @Override
        public byte[] sign(byte[] pdf, Seal seal) {
            return (new String(pdf, StandardCharsets.UTF_8) + "\n" + seal).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public SignatureReport check(byte[] pdf) {
            return new SignatureReport(List.of(), 0);
        }
    }

    /** A clock that stands until the test sets it. */
    private static final class SetClock extends Clock {

        private Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Sets the clock to noon of the day. */
    public void setDay(LocalDate day) {
        clock.now = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    public <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    /** All services, for a context of pages to stand on. */
    public ApplicationContext services() {
        return context;
    }

    public TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(basePackages = "fi.luotsi", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(testing|web|portal|ui)\\..*|fi\\.luotsi\\.[A-Z].*"))
    static class Services {

        @Bean
        JdbcTemplate jdbcTemplate(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate template) {
            return JdbcClient.create(template);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }
    }
}
