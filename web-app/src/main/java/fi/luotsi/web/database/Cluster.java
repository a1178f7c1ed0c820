package fi.luotsi.web.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fi.luotsi.web.config.PrivateFiles;
import fi.luotsi.web.config.Refused;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The PostgreSQL processes of one home: durable, on this machine's loopback address only, every user with a password. Where
 * a killed program left them running, they are taken over as they are.
 */
final class Cluster implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final PasswordFile passwords;
    private boolean stopped;

    private Cluster(EmbeddedPostgres postgres, PasswordFile passwords) {
        this.postgres = postgres;
        this.passwords = passwords;
    }

    static Cluster start(Home home, PasswordFile passwords) {
        // The starter's own scratch directory is swept of whatever looks stale: never the temporary directory of others.
        System.setProperty("ot.epg.working-dir", home.programs().toString());
        Path first = home.postgres().resolve("first-password");
        try {
            PrivateFiles.write(first, passwords.login(PasswordFile.SUPERUSER).password().getBytes(UTF_8));
            return new Cluster(described(home, passwords, first).start(), passwords);
        } catch (IOException | IllegalStateException notStarted) {
            LOG.debug("The embedded PostgreSQL did not start", notStarted);
            throw new Refused("home.not-started", home.rows(), home.log());
        } finally {
            delete(first);
        }
    }

    /** Writes everything down first, so that the stop itself is quick. */
    @Override
    public synchronized void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        try (var connection = passwords.login(PasswordFile.SUPERUSER).connect(passwords.url("postgres"))) {
            Roles.run(connection, "checkpoint");
        } catch (SQLException notWritten) {
            LOG.debug("The embedded PostgreSQL did not answer before its stop", notWritten);
        }
        try {
            postgres.close();
        } catch (IOException notStopped) {
            LOG.warn("The embedded PostgreSQL was not stopped: {}", notStopped.getMessage());
        }
    }

    private static EmbeddedPostgres.Builder described(Home home, PasswordFile passwords, Path firstPassword) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.rows())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPort(passwords.port())
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", passwords.login(PasswordFile.SUPERUSER).password())
                // These are options of initdb: from the first moment on nobody enters without a password.
                .setLocaleConfig("pwfile", firstPassword.toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // Its own log: after a kill nobody reads the pipe that the processes were started with.
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", home.logFromRows())
                .setServerConfig("log_filename", "postgresql-%u.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_rotation_age", "1d");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException notDeleted) {
            LOG.warn("{} was not deleted", file);
        }
    }
}
