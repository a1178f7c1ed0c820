package fi.luotsi.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import fi.luotsi.web.testing.LuotsiJar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after the program was killed. */
class RestartIT {

    @TempDir
    private Path directory;

    @Test
    void aKilledProgramComesBackWithItsRowsAndStopsCleanly() throws Exception {
        Path home = directory.resolve("koti jossa on välejä");
        var first = LuotsiJar.serve(home);
        var passwords = PasswordFile.readOrMake(Home.at(home));
        write(passwords);
        assertThat(LuotsiJar.run(Map.of("LUOTSI_HOME", home.toString()), "demo"))
                .isEqualTo(new LuotsiJar.Ended(0, "The demo cases are in place." + System.lineSeparator(), ""));
        first.kill();
        assertThat(PortAnswer.of(passwords, Home.at(home).rows())).isEqualTo(PortAnswer.OURS);

        var second = LuotsiJar.serve(home);
        assertThat(read(passwords)).isEqualTo("written before the kill");
        assertThat(second.output()).contains("Luotsi is ready at http://localhost:");
        second.stop();
        assertThat(PortAnswer.of(passwords, Home.at(home).rows())).isEqualTo(PortAnswer.NOBODY);
    }

    private static void write(PasswordFile passwords) throws SQLException {
        try (var connection = passwords.login(Roles.OWNER).connect(passwords.url("luotsi"))) {
            Roles.run(connection, "create table restart_it (text text not null)");
            Roles.run(connection, "insert into restart_it values ('written before the kill')");
        }
    }

    private static String read(PasswordFile passwords) throws SQLException {
        try (var connection = passwords.login(Roles.OWNER).connect(passwords.url("luotsi"))) {
            return Roles.ask(connection, "select text from restart_it");
        }
    }
}
