package fi.luotsi.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import fi.luotsi.web.testing.LuotsiJar;

import com.jayway.jsonpath.JsonPath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectIT {

    private static final String FILE = """
            {"packages": ["Lastensuojelu", "Ikäihmiset"], "T": 8, "lam0": [900, 5200], "growth": 0.02, "v": [14000, 9000], "fshare": 0.3, "infl": 0.025,
             "mu": [0.8, 0.7], "delta": 0.03, "Q0": [120, 900], "tau": [[0, 0.1], [0, 0.02]], "w": [0.6, 0.4], "u": [0.3, 0.7], "sigma": 0.08,
             "alpha": 0.7, "rho": 0.15, "cap_tr": 0.01, "delay": 2}""";

    @TempDir
    private Path directory;

    @Test
    void theResultIsWholeTheSameOnAnyThreadsAndNeedsNoDatabase() throws Exception {
        var alone = project(FILE, "--seed", "7", "--replications", "200", "--json", "--threads", "1");
        assertThat(alone.code()).isZero();
        assertThat(alone.errors()).isEmpty();
        assertThat(JsonPath.<String>read(alone.output(), "$.inputs.packages[1]")).isEqualTo("Ikäihmiset");
        assertThat(JsonPath.<String>read(alone.output(), "$.hash")).matches("[0-9a-f]{64}");
        assertThat(project(FILE, "--seed", "7", "--replications", "200", "--json", "--threads", "8").output()).isEqualTo(alone.output());
        assertThat(directory.resolve("home")).doesNotExist();
    }

    @Test
    void withoutJsonAFewLinesAreTold() throws Exception {
        assertThat(project(FILE, "--replications", "50", "--blended").output().lines()).hasSize(5).anyMatch(line -> line.startsWith("C: weighted wait"));
    }

    @Test
    void aBrokenFileIsRefusedInASentence() throws Exception {
        var refused = project(FILE.replace("[0.6, 0.4]", "[0.6, 0.65]").replace("\"delay\": 2", "\"delay\": 0.5"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errors().strip()).isEqualTo("Luotsi: Nothing was projected: w: the weights must add up to 1; they add up to 1.25; delay: a whole number belongs here");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        Path nowhere = directory.resolve("nowhere.json");
        var refused = LuotsiJar.run(Map.of(), "project", "--file", nowhere.toString());
        assertThat(refused.errors().strip()).isEqualTo("Luotsi: The file " + nowhere + " cannot be read.");
    }

    private LuotsiJar.Ended project(String text, String... options) throws Exception {
        Path file = Files.writeString(directory.resolve("parameters.json"), text);
        var arguments = new String[options.length + 3];
        arguments[0] = "project";
        arguments[1] = "--file";
        arguments[2] = file.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return LuotsiJar.run(Map.of("LUOTSI_HOME", directory.resolve("home").toString()), arguments);
    }
}
