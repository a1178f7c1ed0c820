package fi.luotsi.web.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Map<String, String> EXTERNAL = Map.of("LUOTSI_DB_URL", "jdbc:postgresql://db.example:5432/luotsi?sslmode=require",
            "LUOTSI_DB_USER", "luotsi", "LUOTSI_DB_PASSWORD", " secret ");

    @Test
    void withoutAnyVariableTheDemoRunsOnThisMachineOnly() throws Exception {
        assertThat(Settings.from(Map.of())).isEqualTo(new Settings(new Database.Embedded(), Path.of("data").toAbsolutePath(),
                InetAddress.getByName("127.0.0.1"), 8080, TermSet.MAAKUNTA_2019, true, LogFormat.TEXT, Optional.empty(), "ocds-luotsi"));
    }

    @Test
    void anEmptyVariableCountsAsNotSet() {
        assertThat(Settings.from(Map.of("LUOTSI_PORT", "", "LUOTSI_DB_URL", " ", "LUOTSI_DEMO", ""))).isEqualTo(Settings.from(Map.of()));
    }

    @Test
    void anExternalDatabaseHasNoDemoAndServesEverybody() {
        var settings = Settings.from(EXTERNAL);
        assertThat(settings.demo()).isFalse();
        assertThat(settings.bind().isAnyLocalAddress()).isTrue();
        assertThat(settings.database()).isEqualTo(new Database.External(
                "jdbc:postgresql://db.example:5432/luotsi?sslmode=require", "luotsi", " secret "));
    }

    @Test
    void thePasswordIsNeverWrittenOut() {
        assertThat(Settings.from(EXTERNAL).toString()).doesNotContain("secret").doesNotContain("sslmode").contains("db.example");
    }

    @Test
    void theEmbeddedDatabaseCanServeOthersWithoutTheDemo() {
        var settings = Settings.from(Map.of("LUOTSI_DEMO", "false", "LUOTSI_TERMS", "hyvinvointialue-2023",
                "LUOTSI_LOG_FORMAT", "json", "LUOTSI_PORT", "80", "LUOTSI_BIND", "0.0.0.0"));
        assertThat(settings.terms()).isEqualTo(TermSet.HYVINVOINTIALUE_2023);
        assertThat(settings.logFormat()).isEqualTo(LogFormat.JSON);
        assertThat(settings.port()).isEqualTo(80);
        assertThat(settings.bind().isAnyLocalAddress()).isTrue();
    }

    @Test
    void aMailServerIsSetWithItsSenderAndWhereLinksLead() {
        var mail = Settings.from(Map.of("LUOTSI_MAIL_HOST", "mail.example", "LUOTSI_MAIL_FROM", "luotsi@example.fi",
                "LUOTSI_MAIL_LINKS", "https://luotsi.example.fi", "LUOTSI_MAIL_USER", "luotsi", "LUOTSI_MAIL_PASSWORD", "secret")).mail().orElseThrow();
        assertThat(mail).isEqualTo(new MailServer("mail.example", 587, MailServer.Security.STARTTLS, "luotsi", "secret", "luotsi@example.fi",
                "https://luotsi.example.fi"));
        assertThat(mail.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LUOTSI_PORT=http                       | LUOTSI_PORT is "http", but must be a whole number from 1 to 65535.
            LUOTSI_PORT=0                          | LUOTSI_PORT is "0", but must be a whole number from 1 to 65535.
            LUOTSI_PORT=65536                      | LUOTSI_PORT is "65536", but must be a whole number from 1 to 65535.
            LUOTSI_PORT=-1                         | LUOTSI_PORT is "-1", but must be a whole number from 1 to 65535.
            LUOTSI_PORT=99999999999                | LUOTSI_PORT is "99999999999", but must be a whole number from 1 to 65535.
            LUOTSI_TERMS=maakunta                  | LUOTSI_TERMS is "maakunta", but must be one of: maakunta-2019, hyvinvointialue-2023.
            LUOTSI_DEMO=yes                        | LUOTSI_DEMO is "yes", but must be one of: true, false.
            LUOTSI_OCDS_PREFIX=luotsi              | LUOTSI_OCDS_PREFIX must have the form ocds-a1b2c3.
            LUOTSI_LOG_FORMAT=xml                  | LUOTSI_LOG_FORMAT is "xml", but must be one of: text, json.
            LUOTSI_BIND=0.0.0.0                    | LUOTSI_BIND is "0.0.0.0", but the demo is shown on this machine only: leave LUOTSI_BIND at 127.0.0.1 or set LUOTSI_DEMO to false.
            LUOTSI_BIND=300.1.1.1.1                | LUOTSI_BIND is "300.1.1.1.1", but must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.
            LUOTSI_DB_URL=mysql://db/luotsi        | LUOTSI_DB_URL must have the form jdbc:postgresql://host:5432/luotsi.
            LUOTSI_DB_URL=jdbc:postgresql://db     | LUOTSI_DB_URL must have the form jdbc:postgresql://host:5432/luotsi.
            LUOTSI_DB_URL=jdbc:postgresql://db/l   | LUOTSI_DB_USER is missing: it is needed because LUOTSI_DB_URL is set.
            LUOTSI_DB_URL=jdbc:postgresql://db/l;LUOTSI_DB_USER=u | LUOTSI_DB_PASSWORD is missing: it is needed because LUOTSI_DB_URL is set.
            LUOTSI_DB_USER=u                       | LUOTSI_DB_URL is missing: it is needed because LUOTSI_DB_USER is set.
            LUOTSI_DB_PASSWORD=p                   | LUOTSI_DB_URL is missing: it is needed because LUOTSI_DB_PASSWORD is set.
            LUOTSI_MAIL_FROM=a@b                   | LUOTSI_MAIL_HOST is missing: it is needed because LUOTSI_MAIL_FROM is set.
            LUOTSI_MAIL_HOST=m                     | LUOTSI_MAIL_FROM is missing: it is needed because LUOTSI_MAIL_HOST is set.
            LUOTSI_MAIL_HOST=m;LUOTSI_MAIL_FROM=a  | LUOTSI_MAIL_FROM must have the form luotsi@example.fi.
            LUOTSI_MAIL_HOST=m;LUOTSI_MAIL_FROM=a@b | LUOTSI_MAIL_LINKS is missing: it is needed because LUOTSI_MAIL_HOST is set.
            LUOTSI_MAIL_HOST=m;LUOTSI_MAIL_FROM=a@b;LUOTSI_MAIL_LINKS=luotsi.fi | LUOTSI_MAIL_LINKS must have the form https://luotsi.example.fi.
            LUOTSI_MAIL_HOST=m;LUOTSI_MAIL_SECURITY=ssl | LUOTSI_MAIL_SECURITY is "ssl", but must be one of: starttls, tls, none.
            LUOTSI_MAIL_HOST=m;LUOTSI_MAIL_USER=u  | LUOTSI_MAIL_PASSWORD is missing: it is needed because LUOTSI_MAIL_USER is set.
            LUOTSI_DB_URL=jdbc:postgresql://db/l;LUOTSI_DB_USER=u;LUOTSI_DB_PASSWORD=p;LUOTSI_DEMO=true | LUOTSI_DEMO is true, but the demo exists only in the embedded database: leave LUOTSI_DB_URL away or set LUOTSI_DEMO to false.
            """)
    void aWrongValueIsRefusedByNameWithWhatIsAllowed(String environment, String sentence) {
        assertThatThrownBy(() -> Settings.from(variables(environment))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.sentence(Sentences.in(Locale.ENGLISH))).isEqualTo(sentence));
    }

    private static Map<String, String> variables(String written) {
        return Arrays.stream(written.split(";")).map(each -> each.split("=", 2)).collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }
}
