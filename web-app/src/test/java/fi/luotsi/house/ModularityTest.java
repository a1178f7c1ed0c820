package fi.luotsi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

import com.tngtech.archunit.base.DescribedPredicate;

import fi.luotsi.LuotsiApplication;

/** The house's rooms and the arrows between them. */
class ModularityTest {

    private static final Path MAP = Path.of("../docs/module-map.md");
    private static final Path FOUND = Path.of("target/module-map.md");

    private final ApplicationModules modules = ApplicationModules.of(LuotsiApplication.class,
            DescribedPredicate.describe("comes from tests", it -> it.getSource().map(source -> ProductCode.isOfTests(source.getUri().toString())).orElse(false)));

    @Test
    void modulesKeepToTheirArrows() {
        modules.verify();
    }

    @Test
    void everyMavenModuleIsSeen() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("money", "negotiation", "ui", "portal", "web");
    }

    /** After a new arrow this test fails and leaves the new map in web-app/target; look at it, then copy it over. */
    @Test
    void theMapInTheDocsIsTheHouseAsItStands() throws Exception {
        var map = map();
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, map);
        assertThat(map).as("look at target/module-map.md, then copy it to docs/").isEqualTo(Files.exists(MAP) ? Files.readString(MAP) : "");
    }

    private String map() {
        var arrows = modules.stream().sorted().flatMap(this::arrows).collect(Collectors.joining());
        var rooms = modules.stream().map(module -> "| `%s` | %s |\n".formatted(module.getIdentifier(), maven(module))).sorted().collect(Collectors.joining());
        return """
                # Module map

                Written by `ModularityTest`, never by hand. An arrow says that the code of the one calls the code of the other; `money`,
                `period` and `catalogue` are left out as targets, because nearly every room calls them.

                ```mermaid
                flowchart LR
                %s```

                | room | Maven module |
                |---|---|
                %s""".formatted(arrows, rooms);
    }

    private java.util.stream.Stream<String> arrows(ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.values()).uniqueModules().map(target -> target.getIdentifier().toString())
                .filter(target -> !java.util.Set.of("money", "period", "catalogue").contains(target)).distinct().sorted()
                .map(target -> "    %s --> %s\n".formatted(module.getIdentifier(), target));
    }

    private static String maven(ApplicationModule module) {
        return switch (module.getIdentifier().toString()) {
            case "ui" -> "web-ui";
            case "portal" -> "provider-portal";
            case "web" -> "web-app";
            default -> "organizer-core";
        };
    }
}
