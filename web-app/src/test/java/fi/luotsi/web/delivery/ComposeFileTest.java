package fi.luotsi.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.luotsi.web.config.Database;
import fi.luotsi.web.config.Settings;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Without an engine: keys against those that the Compose specification knows, values against what the product takes. */
class ComposeFileTest {

    private static final Path FILE = Path.of("../docker-compose.yml");
    private static final Set<String> TOP = Set.of("name", "services", "volumes", "networks", "configs", "secrets", "include");
    private static final Set<String> SERVICE = Set.of("build", "image", "restart", "depends_on", "environment", "env_file", "ports", "expose",
            "volumes", "tmpfs", "read_only", "cap_drop", "cap_add", "security_opt", "stop_grace_period", "stop_signal", "shm_size", "healthcheck",
            "command", "entrypoint", "user", "working_dir", "networks", "configs", "secrets", "deploy", "labels", "logging", "init", "profiles");
    private static final Set<String> HEALTH_CHECK = Set.of("test", "interval", "timeout", "retries", "start_period", "start_interval", "disable");
    private static final Set<String> CONDITIONS = Set.of("service_started", "service_healthy", "service_completed_successfully");

    @Test
    void everyKeyIsOneThatComposeKnows() {
        assertThat(TOP).containsAll(compose().keySet());
        services().values().forEach(service -> assertThat(SERVICE).containsAll(map(service).keySet()));
        services().values().stream().filter(service -> map(service).containsKey("healthcheck"))
                .forEach(service -> assertThat(HEALTH_CHECK).containsAll(map(map(service).get("healthcheck")).keySet()));
    }

    @Test
    void whatAServiceWaitsForAndStoresOnExists() {
        for (Object service : services().values()) {
            map(map(service).getOrDefault("depends_on", Map.of())).forEach((other, how) -> {
                assertThat(services(compose())).containsKey(other);
                assertThat(CONDITIONS).contains(String.valueOf(map(how).get("condition")));
                assertThat(map(services(compose()).get(other))).as("it can be healthy").containsKey("healthcheck");
            });
            ((List<?>) map(service).getOrDefault("volumes", List.of())).forEach(volume ->
                    assertThat(map(compose().get("volumes"))).containsKey(String.valueOf(volume).split(":")[0]));
        }
    }

    @Test
    void theProductTakesTheEnvironmentAsItStandsThere() {
        Map<String, String> environment = new HashMap<>();
        map(map(services().get("luotsi")).get("environment")).forEach((name, value) -> environment.put(name, substituted(String.valueOf(value))));
        assertThat(environment).doesNotContainKey("LUOTSI_DEMO");
        var settings = Settings.from(environment);
        assertThat(settings.demo()).isFalse();
        assertThat(settings.database()).isInstanceOfSatisfying(Database.External.class,
                external -> assertThat(external.address()).isEqualTo("jdbc:postgresql://database:5432/luotsi"));
    }

    @Test
    void noPasswordStandsInTheFile() throws IOException {
        assertThat(Files.readAllLines(FILE)).filteredOn(line -> line.contains("PASSWORD:")).isNotEmpty()
                .allMatch(line -> line.contains("${LUOTSI_DB_PASSWORD:?"));
    }

    /** As Compose does it, with the variable that must be set set. */
    private static String substituted(String value) {
        return value.replaceAll("\\$\\{\\w+:\\?[^}]*}", "given").replaceAll("\\$\\{\\w+:-([^}]*)}", "$1");
    }

    private static Map<String, Object> services() {
        return services(compose());
    }

    private static Map<String, Object> services(Map<String, Object> compose) {
        return map(compose.get("services"));
    }

    private static Map<String, Object> compose() {
        try (var reader = Files.newBufferedReader(FILE)) {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return map(new Yaml(new SafeConstructor(options)).load(reader));
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object read) {
        assertThat(read).isInstanceOf(Map.class);
        return (Map<String, Object>) read;
    }
}
