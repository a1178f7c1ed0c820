package fi.luotsi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * One PostgreSQL cluster for all tests of a run, set up as the product sets up its own: an owner that migrates, an
 * application role that owns nothing, and a superuser that no program uses. Each {@link #fresh()} is a database of its own,
 * copied from a migrated one.
 */
public final class TestDatabase {

    public static final String OWNER = "luotsi_owner";
    public static final String APPLICATION = "luotsi_app";
    public static final String PASSWORD = "test";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres CLUSTER = start();

    static {
        makeTemplate();
    }

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** An empty, migrated database. */
    public static synchronized TestDatabase fresh() {
        String name = "luotsi_" + COUNT.incrementAndGet();
        run(CLUSTER.getPostgresDatabase(), "create database " + name + " template luotsi_template owner " + OWNER);
        return new TestDatabase(name);
    }

    /** As the product reads and writes at run time: under row-level security. */
    public DataSource asApplication() {
        return as(APPLICATION);
    }

    /** As migrations run. */
    public DataSource asOwner() {
        return as(OWNER);
    }

    /** Past every policy: only to look at, or to break, what the application cannot. */
    public DataSource asSuperuser() {
        return CLUSTER.getDatabase("postgres", name);
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + CLUSTER.getPort() + "/" + name;
    }

    private DataSource as(String user) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        source.setPassword(PASSWORD);
        return source;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private static void makeTemplate() {
        var postgres = CLUSTER.getPostgresDatabase();
        run(postgres, "create role " + OWNER + " login nosuperuser password '" + PASSWORD + "'");
        run(postgres, "create role " + APPLICATION + " login nosuperuser nobypassrls password '" + PASSWORD + "'");
        run(postgres, "create database luotsi_template owner " + OWNER);
        var template = new TestDatabase("luotsi_template");
        run(template.asSuperuser(), "alter schema public owner to " + OWNER);
        Flyway.configure().dataSource(template.asOwner()).load().migrate();
    }

    private static void run(DataSource source, String sql) {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
