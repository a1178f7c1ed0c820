package fi.luotsi.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;

import fi.luotsi.web.config.Refused;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabasesIT {

    @TempDir
    private static Path directory;

    private static OpenDatabase open;

    @BeforeAll
    static void start() {
        open = new EmbeddedDatabases(directory).own();
    }

    @AfterAll
    static void stop() {
        open.close();
        open.close();
        assertThat(PortAnswer.of(passwords(), Home.at(directory).rows())).isEqualTo(PortAnswer.NOBODY);
    }

    @Test
    void whatIsCommittedIsOnDisk() throws SQLException {
        assertThat(asked("show fsync") + asked("show synchronous_commit") + asked("show full_page_writes")).isEqualTo("ononon");
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws SQLException {
        assertThat(asked("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(asked("show unix_socket_directories")).isEmpty();
    }

    @Test
    void nobodyEntersWithoutAPassword() {
        for (String user : new String[] {PasswordFile.SUPERUSER, Roles.OWNER, Roles.APPLICATION}) {
            assertThatThrownBy(() -> new Login(user, "wrong").connect(open.access().url()).close())
                    .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void thePasswordsAreForTheirUserOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("pg/pgpass")))).isEqualTo("rw-------");
        assertThat(directory.resolve("pg/first-password")).doesNotExist();
    }

    @Test
    void theApplicationOwnsNothingAndMayMakeNothing() throws Exception {
        try (Connection connection = open.access().running().connect(open.access().url())) {
            assertThat(Roles.holds(connection, "rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")).isFalse();
            assertThatThrownBy(() -> Roles.run(connection, "create table mine ()")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void theOwnerMigratesTwiceWithoutAChange() {
        var access = open.access();
        var flyway = Flyway.configure().dataSource(access.url(), access.migrating().user(), access.migrating().password())
                .initSql("set role luotsi_owner").load();
        assertThat(flyway.migrate().success).isTrue();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void aSecondProgramIsRefusedAndACommandVisits() {
        assertThatThrownBy(() -> new EmbeddedDatabases(directory).own()).isInstanceOf(Refused.class).hasMessage("home.in-use");
        try (var visit = new EmbeddedDatabases(directory).ownOrVisit()) {
            assertThat(visit.access()).isEqualTo(open.access());
        }
        assertThat(PortAnswer.of(passwords(), Home.at(directory).rows())).isEqualTo(PortAnswer.OURS);
    }

    @Test
    void theDatabaseOfAnotherHomeIsAStranger(@TempDir Path elsewhere) throws Exception {
        var home = Home.at(elsewhere);
        Files.copy(Home.at(directory).passwords(), home.passwords());
        assertThatThrownBy(() -> new EmbeddedDatabases(elsewhere).own()).isInstanceOf(Refused.class).hasMessage("home.stranger");
        assertThat(HomeLock.take(home)).as("the lock was given back").isPresent().get().satisfies(HomeLock::close);
    }

    @Test
    void anotherProgramOnThePortIsAStranger(@TempDir Path elsewhere) throws Exception {
        int port = PasswordFile.readOrMake(Home.at(elsewhere)).port();
        try (var socket = new ServerSocket(port, 5, InetAddress.getByName("127.0.0.1"))) {
            var answering = Thread.startVirtualThread(() -> closeEveryone(socket));
            assertThatThrownBy(() -> new EmbeddedDatabases(elsewhere).own()).isInstanceOf(Refused.class).hasMessage("home.stranger");
            assertThat(answering.isAlive()).isTrue();
        }
    }

    @Test
    void aPasswordFileThatWasCutIsNotReplaced(@TempDir Path elsewhere) throws Exception {
        Files.writeString(Home.at(elsewhere).passwords(), "127.0.0.1:15432:*:postgres:");
        assertThatThrownBy(() -> new EmbeddedDatabases(elsewhere).own()).isInstanceOf(Refused.class).hasMessage("home.passwords");
    }

    private static void closeEveryone(ServerSocket socket) {
        try {
            while (true) {
                socket.accept().close();
            }
        } catch (IOException _) {
            // The test is over.
        }
    }

    private static String asked(String question) throws SQLException {
        try (var connection = passwords().login(PasswordFile.SUPERUSER).connect(open.access().url())) {
            return Roles.ask(connection, question);
        }
    }

    private static PasswordFile passwords() {
        return PasswordFile.readOrMake(Home.at(directory));
    }
}
