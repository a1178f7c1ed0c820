package fi.luotsi.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import fi.luotsi.web.testing.LuotsiJar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an operator can get wrong is told in one sentence, before anything is left running. */
class StartFailuresIT {

    @TempDir
    private Path directory;

    @Test
    void aWrongSetting() throws Exception {
        assertRefused(LuotsiJar.run(Map.of("LUOTSI_PORT", "http")), "LUOTSI_PORT is \"http\", but must be a whole number from 1 to 65535.");
    }

    @Test
    void anUnknownCommand() throws Exception {
        assertRefused(LuotsiJar.run(Map.of(), "sevre"), "The program does not know \"sevre\". See \"luotsi help\".");
    }

    @Test
    void aTakenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertRefused(LuotsiJar.run(Map.of("LUOTSI_PORT", port, "LUOTSI_HOME", directory.resolve("home").toString())),
                    "Port " + port + " is taken by another program; stop that program, or set LUOTSI_PORT to another port.");
            assertThat(directory.resolve("home")).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswer() throws Exception {
        var ended = LuotsiJar.run(Map.of("LUOTSI_DB_URL", "jdbc:postgresql://127.0.0.1:1/luotsi", "LUOTSI_DB_USER", "luotsi",
                "LUOTSI_DB_PASSWORD", "unheard-of", "LUOTSI_PORT", String.valueOf(LuotsiJar.freePort())));
        assertRefused(ended, "The database jdbc:postgresql://127.0.0.1:1/luotsi could not be opened as the user luotsi: ");
        assertThat(ended.errors()).doesNotContain("unheard-of");
    }

    @Test
    void aHomeThatAnotherProgramHolds() throws Exception {
        try (var channel = FileChannel.open(directory.resolve("luotsi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            assertRefused(inDirectory(directory), "Another Luotsi is running in the directory " + directory);
        }
    }

    @Test
    void aHomeThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        assertRefused(inDirectory(file.resolve("home")), "The directory " + file.resolve("home") + " cannot be written");
    }

    private static LuotsiJar.Ended inDirectory(Path home) throws Exception {
        return LuotsiJar.run(Map.of("LUOTSI_HOME", home.toString(), "LUOTSI_PORT", String.valueOf(LuotsiJar.freePort())), "serve");
    }

    private static void assertRefused(LuotsiJar.Ended ended, String sentence) {
        assertThat(ended.errors()).startsWith("Luotsi: " + sentence).hasLineCount(1).doesNotContain("Exception:", "\tat ");
        assertThat(ended.output()).isEmpty();
        assertThat(ended.code()).isEqualTo(2);
    }
}
