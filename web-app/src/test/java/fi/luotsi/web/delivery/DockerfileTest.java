package fi.luotsi.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DockerfileTest {

    private static final Set<String> INSTRUCTIONS = Set.of("FROM", "WORKDIR", "COPY", "RUN", "USER", "ENV", "VOLUME", "EXPOSE", "HEALTHCHECK",
            "STOPSIGNAL", "ENTRYPOINT", "CMD", "ARG", "LABEL");

    @Test
    void everyInstructionIsOneThatBuildersKnow() throws IOException {
        assertThat(instructions()).isNotEmpty().allSatisfy(each -> assertThat(INSTRUCTIONS).contains(word(each)));
    }

    @Test
    void itIsBuiltInOneStageAndRunInAnother() throws IOException {
        assertThat(all("FROM")).hasSize(2);
        assertThat(all("FROM").getFirst()).contains("-25").endsWith(" AS build");
        assertThat(all("FROM").getLast()).contains("25-jre");
        assertThat(all("COPY").getLast()).contains("--from=build");
    }

    @Test
    void itRunsAsAUserWithoutRightsAndTellsHowItIs() throws IOException {
        var lines = instructions();
        assertThat(all("USER")).containsExactly("USER luotsi");
        assertThat(lines.indexOf("USER luotsi")).isGreaterThan(lines.indexOf(all("FROM").getLast())).isLessThan(lines.indexOf(all("ENTRYPOINT").getFirst()));
        assertThat(all("HEALTHCHECK")).singleElement().asString().contains("/actuator/health/readiness");
        assertThat(all("ENV")).noneMatch(line -> line.contains("PASSWORD") || line.contains("LUOTSI_DEMO"));
    }

    @Test
    void itStartsTheJarThatTheBuildMakes() throws IOException {
        assertThat(all("RUN").getFirst()).contains("web-app/target/luotsi.jar extract --destination /program");
        assertThat(all("ENTRYPOINT")).singleElement().asString().contains("/luotsi/program/luotsi.jar");
    }

    private static List<String> all(String instruction) throws IOException {
        return instructions().stream().filter(each -> word(each).equals(instruction)).toList();
    }

    private static String word(String instruction) {
        return instruction.split(" ", 2)[0];
    }

    /** Lines that end in a backslash go on; comments go. */
    private static List<String> instructions() throws IOException {
        String text = Files.readString(Path.of("../Dockerfile")).replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R\\s*", " ");
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
