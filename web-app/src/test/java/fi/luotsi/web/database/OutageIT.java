package fi.luotsi.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.LuotsiJar;
import fi.luotsi.web.testing.Visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the database is away everybody is told so at once and calmly; when it is back, so is the product. */
class OutageIT {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration HEALED = Duration.ofSeconds(5);

    @TempDir
    private Path directory;

    @Test
    void aLostDatabaseIsSaidWithinTwoSecondsAndHealsWithinFive() throws Exception {
        var product = LuotsiJar.serve(directory);
        try {
            loseAndFind(product, Home.at(directory));
        } finally {
            product.stop();
        }
    }

    private static void loseAndFind(LuotsiJar product, Home home) throws Exception {
        String base = product.address("").toString();
        var organizer = new Visitor(base).signIn("neuvottelija", "luotsi");
        String table = table(organizer.get("/negotiations").body());
        String csrf = organizer.csrf();
        var click = Map.of("key", UUID.randomUUID().toString());

        stop(home);
        var moved = soon(() -> organizer.postWithoutCsrf(table + "/rounds", with(click, csrf)));
        assertThat(moved.body()).contains("Palvelu ei juuri nyt vastaa", moved.header("X-Request-Id"));
        assertThat(moved.header("Retry-After")).isEqualTo("5");
        assertThat(moved.header("Content-Security-Policy")).contains("default-src 'none'");
        for (String path : List.of("/negotiations", table, "/", "/login", "/profile", "/no/such/page")) {
            soon(() -> organizer.get(path));
        }
        assertThat(soon(() -> new Visitor(base).header("Accept-Language", "sv").get("/login")).body())
                .contains("Tjänsten svarar inte just nu", "lang=\"sv\"");
        assertThat(soon(() -> new Visitor(base).header("Authorization", "Bearer luotsi_nobody").get("/api/v1/negotiations")).header("Content-Type"))
                .startsWith("application/problem+json");
        soon(() -> new Visitor(base).postWithoutCsrf("/login", Map.of("username", "neuvottelija", "password", "luotsi")));
        assertThat(organizer.get("/css/luotsi.css").status()).isEqualTo(200);
        assertThat(organizer.get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(organizer.get("/actuator/health/liveness").status()).isEqualTo(200);

        start(home);
        await().atMost(HEALED).pollInterval(Duration.ofMillis(100)).until(() -> organizer.get(table).status() == 200);
        assertThat(organizer.get(table).body()).as("no half move").contains(table + "/rounds/check");
        assertThat(organizer.post(table + "/rounds", click).status()).as("the same click again").isEqualTo(302);
        assertThat(organizer.get(table).body()).doesNotContain(table + "/rounds/check");
        assertThat(organizer.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private static Map<String, String> with(Map<String, String> click, String csrf) {
        return Map.of("key", click.getOrDefault("key", ""), "_csrf", csrf);
    }

    private static Answer soon(java.util.function.Supplier<Answer> asking) {
        long begun = System.nanoTime();
        var answer = asking.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertThat(answer.status()).isEqualTo(503);
        return answer;
    }

    /** A fast stop, as its administrator would do it: whoever is connected is cut off. */
    private static void stop(Home home) throws Exception {
        long pid = LeftBehind.in(home).orElseThrow().pid();
        new ProcessBuilder("kill", "-INT", String.valueOf(pid)).start().waitFor();
        await().atMost(Duration.ofSeconds(20)).until(() -> LeftBehind.in(home).isEmpty());
    }

    /** With the very command that it ran with before. Its files belong to whoever runs the test, and it refuses to be the superuser. */
    private static void start(Home home) throws Exception {
        String command = "exec " + Files.readString(home.rows().resolve("postmaster.opts")).strip();
        boolean superuser = System.getProperty("user.name").equals("root");
        var words = superuser ? List.of("unshare", "-U", "sh", "-c", command) : List.of("sh", "-c", command);
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String table(String list) {
        var link = Pattern.compile("href=\"(/negotiations/[0-9a-f-]{36})\"[^>]*>Kumppanuussopimus 2020<").matcher(list);
        assertThat(link.find()).as(list).isTrue();
        return link.group(1);
    }
}
