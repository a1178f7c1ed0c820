package fi.luotsi.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import fi.luotsi.web.testing.LuotsiJar;
import fi.luotsi.web.testing.Visitor;

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
        var organizer = new Visitor(first.address("").toString()).signIn("neuvottelija", "luotsi");
        String table = tableOf2020(organizer.get("/negotiations").body());
        var click = Map.of("key", UUID.randomUUID().toString());
        assertThat(organizer.post(table + "/rounds", click).status()).as("the round is acknowledged").isEqualTo(302);
        var sweep = LongSweep.ordered(organizer);
        sweep.goesBeyond(1);
        first.kill();
        assertThat(PortAnswer.of(passwords, Home.at(home).rows())).isEqualTo(PortAnswer.OURS);

        var second = LuotsiJar.serve(home);
        assertThat(read(passwords)).isEqualTo("written before the kill");
        assertThat(new Visitor(second.address("").toString()).signIn("tuottaja", "luotsi").get("/portal" + table).body())
                .as("the acknowledged round waits for the provider").contains("Kierros 1").contains("/portal" + table + "/rounds/check");
        var back = new Visitor(second.address("").toString()).signIn("neuvottelija", "luotsi");
        assertThat(back.post(table + "/rounds", click).status()).as("the same click again is the same move").isEqualTo(302);
        assertThat(moves(passwords)).isEqualTo("1");
        sweep.goesOnFor(back);
        assertThat(second.output()).contains("Luotsi is ready at http://localhost:");
        second.stop();
        assertThat(PortAnswer.of(passwords, Home.at(home).rows())).isEqualTo(PortAnswer.NOBODY);
    }

    private static String tableOf2020(String list) {
        var link = Pattern.compile("href=\"(/negotiations/[0-9a-f-]{36})\"[^>]*>Kumppanuussopimus 2020<").matcher(list);
        assertThat(link.find()).as(list).isTrue();
        return link.group(1);
    }

    private static String moves(PasswordFile passwords) throws SQLException {
        try (var connection = passwords.login(Roles.OWNER).connect(passwords.url("luotsi"))) {
            return Roles.ask(connection, """
                    select count(*)::text from negotiation_move m join negotiation n on n.id = m.negotiation_id where n.case_number = 'UMKno-2018-1042'""");
        }
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
