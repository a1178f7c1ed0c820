package fi.luotsi.web.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import fi.luotsi.web.config.Refused;

/** Opens the embedded database of one home, as its owner or as a visitor beside the program that owns it. */
final class EmbeddedDatabases {

    private static final String DATABASE = "luotsi";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    /** A minute of looking. */
    private static final int LOOKS = 300;

    private final Path directory;

    EmbeddedDatabases(Path directory) {
        this.directory = directory;
    }

    OpenDatabase own() {
        var database = starting();
        database.awaitReady();
        return database;
    }

    /** As {@link #own}, and comes back while PostgreSQL is still starting: everything that takes no time to refuse was asked already. */
    OpenDatabase starting() {
        var home = Home.at(directory);
        return HomeLock.take(home).map(lock -> begun(home, lock)).orElseThrow(() -> new Refused("home.in-use", home.directory()));
    }

    OpenDatabase ownOrVisit() {
        var home = Home.at(directory);
        return HomeLock.take(home).map(lock -> started(home, lock)).orElseGet(() -> visited(home));
    }

    private static OpenDatabase started(Home home, HomeLock lock) {
        var database = begun(home, lock);
        database.awaitReady();
        return database;
    }

    private static OpenDatabase begun(Home home, HomeLock lock) {
        try {
            var passwords = PasswordFile.readOrMake(home);
            settle(home, passwords);
            return OwnDatabase.starting(access(passwords), lock, () -> running(home, passwords));
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    private static Cluster running(Home home, PasswordFile passwords) {
        var cluster = Cluster.start(home, passwords);
        try {
            settle(home, passwords);
            prepare(passwords);
            return cluster;
        } catch (RuntimeException refused) {
            cluster.close();
            throw refused;
        }
    }

    /** Waits while a PostgreSQL of a former program starts or stops; returns when ours answers or nobody does. */
    private static void settle(Home home, PasswordFile passwords) {
        for (int look = 0; look < LOOKS; look++) {
            switch (PortAnswer.of(passwords, home.rows())) {
                case STRANGER -> throw new Refused("home.stranger", passwords.port(), home.directory(), home.passwords());
                case OURS -> {
                    return;
                }
                case NOBODY -> {
                    if (LeftBehind.in(home).isEmpty()) {
                        return;
                    }
                }
                case NOT_YET -> { }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new Refused("home.rows-locked", home.rows(), LeftBehind.in(home).map(LeftBehind::pid).map(String::valueOf).orElse("?"));
    }

    /** The owner may still be starting. */
    private static OpenDatabase visited(Home home) {
        for (int look = 0; look < LOOKS; look++) {
            if (home.passwords().toFile().exists()) {
                var passwords = PasswordFile.readOrMake(home);
                if (PortAnswer.of(passwords, home.rows()) == PortAnswer.OURS && isPrepared(passwords)) {
                    return new Visited(access(passwords));
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new Refused("home.in-use", home.directory());
    }

    private static DatabaseAccess access(PasswordFile passwords) {
        return new DatabaseAccess(passwords.url(DATABASE), passwords.login(Roles.OWNER), passwords.login(Roles.APPLICATION));
    }

    private static boolean isPrepared(PasswordFile passwords) {
        try (Connection _ = passwords.login(Roles.APPLICATION).connect(passwords.url(DATABASE))) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    /** Can be broken off anywhere and done again. */
    private static void prepare(PasswordFile passwords) {
        var superuser = passwords.login(PasswordFile.SUPERUSER);
        try {
            try (var connection = superuser.connect(passwords.url("postgres"))) {
                Roles.make(connection, Roles.OWNER, Roles.login(passwords.login(Roles.OWNER)));
                Roles.make(connection, Roles.APPLICATION, Roles.login(passwords.login(Roles.APPLICATION)));
                if (!Roles.holds(connection, "exists (select from pg_database where datname = '" + DATABASE + "')")) {
                    Roles.run(connection, "create database " + DATABASE + " owner " + Roles.OWNER);
                }
            }
            try (var connection = superuser.connect(passwords.url(DATABASE))) {
                Roles.run(connection, "alter schema public owner to " + Roles.OWNER);
            }
        } catch (SQLException notPrepared) {
            throw new IllegalStateException("The embedded database could not be prepared", notPrepared);
        }
    }

    /** Somebody else's, who closes it as well. */
    private record Visited(DatabaseAccess access) implements OpenDatabase {
        @Override
        public void close() {
            // The program that started it is still at work.
        }
    }
}
