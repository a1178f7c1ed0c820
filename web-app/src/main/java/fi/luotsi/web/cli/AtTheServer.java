package fi.luotsi.web.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import fi.luotsi.reference.ReferenceData;
import fi.luotsi.web.config.Sentences;
import fi.luotsi.web.config.Settings;
import fi.luotsi.web.database.OpenDatabase;
import fi.luotsi.web.start.OneAtATime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that calls the services without serving pages, alone or beside a running product. */
abstract class AtTheServer implements Callable<Integer> {

    @ParentCommand
    private @Nullable Luotsi luotsi;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final Integer call() {
        Settings settings = luotsi().settings();
        check(settings);
        var ending = Ending.onExit();
        var database = ending.closing(OpenDatabase.forOneCommand(settings));
        var services = ending.closing(new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).logStartupInfo(false).registerShutdownHook(false)
                .listeners(new Given(properties(settings, database))).run());
        // On a fresh database there is no organizer yet to make a user for, and no region to import a figure of.
        services.getBean(OneAtATime.class).run(services.getBean(ReferenceData.class)::load);
        return run(services);
    }

    /** @return the exit code */
    abstract int run(ApplicationContext services);

    /** Refuses before anything is started. */
    void check(Settings settings) {
        // Most commands suit every installation.
    }

    void say(String key, Object... arguments) {
        sayInWords(sentences().say(key, arguments));
    }

    void sayInWords(String words) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(words);
        out.flush();
    }

    Sentences sentences() {
        return luotsi().sentences();
    }

    private Luotsi luotsi() {
        return Objects.requireNonNull(luotsi);
    }

    private static Map<String, Object> properties(Settings settings, OpenDatabase database) {
        var properties = new HashMap<>(database.access().asProperties());
        properties.put("luotsi.home", settings.home().toString());
        properties.put("luotsi.demo", settings.demo());
        properties.put("luotsi.terms", settings.terms());
        // The command's own words are its output; what the services log matters only when it warns.
        properties.put("logging.level.root", "WARN");
        properties.put("spring.datasource.hikari.maximum-pool-size", 2);
        properties.put("spring.main.lazy-initialization", true);
        properties.put("spring.thymeleaf.check-template-location", false);
        return properties;
    }
}
