package fi.luotsi.web.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The program as an operator starts it: a process of its own, from the built jar. */
public final class LuotsiJar {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int NO_PORT = 0;

    private final Process process;
    private final Path output;
    private final Path errors;
    private final int port;

    private LuotsiJar(Process process, Path output, Path errors, int port) {
        this.process = process;
        this.output = output;
        this.errors = errors;
        this.port = port;
    }

    /** What a command that has ended leaves behind. */
    public record Ended(int code, String output, String errors) {}

    /** A port that was free a moment ago. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Runs a command to its end. Nothing of this test's own environment that begins with LUOTSI reaches it. */
    public static Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var jar = start(NO_PORT, environment, arguments);
        assertThat(jar.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("ended").isTrue();
        return new Ended(jar.process.exitValue(), Files.readString(jar.output), Files.readString(jar.errors));
    }

    /** Starts serving and waits until the product is ready. */
    public static LuotsiJar serve(Path home) throws IOException {
        int port = freePort();
        var jar = start(port, Map.of("LUOTSI_HOME", home.toString(), "LUOTSI_PORT", String.valueOf(port)));
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> jar.isReady() || !jar.process.isAlive());
        assertThat(jar.process.isAlive()).as(Files.readString(jar.output) + Files.readString(jar.errors)).isTrue();
        return jar;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    /** As a power cut would: no time to finish anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As a service manager does it; returns when everything has been stopped. */
    public void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("stopped").isTrue();
    }

    private boolean isReady() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address("/actuator/health/readiness")).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static LuotsiJar start(int port, Map<String, String> environment, String... arguments) throws IOException {
        Path output = Files.createTempFile("luotsi", ".out");
        Path errors = Files.createTempFile("luotsi", ".err");
        output.toFile().deleteOnExit();
        errors.toFile().deleteOnExit();
        var builder = new ProcessBuilder(command(arguments)).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LUOTSI"));
        builder.environment().putAll(environment);
        return new LuotsiJar(builder.start(), output, errors, port);
    }

    private static List<String> command(String... arguments) {
        var jar = Objects.requireNonNull(System.getProperty("luotsi.jar"), "luotsi.jar: run with the build");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Duser.language=en", "-jar", jar));
        command.addAll(List.of(arguments));
        return command;
    }
}
