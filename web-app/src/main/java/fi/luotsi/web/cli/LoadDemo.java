package fi.luotsi.web.cli;

import fi.luotsi.web.config.Refused;
import fi.luotsi.web.config.Settings;
import fi.luotsi.web.demo.DemoCases;
import fi.luotsi.web.start.OneAtATime;

import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;

/** {@code luotsi demo}: makes the demo cases where they are missing. */
@Command(name = "demo")
final class LoadDemo extends AtTheServer {

    @Override
    void check(Settings settings) {
        if (!settings.demo()) {
            throw new Refused("demo.off", "LUOTSI_DEMO", "LUOTSI_DB_URL");
        }
    }

    @Override
    int run(ApplicationContext services) {
        services.getBean(OneAtATime.class).run(() -> services.getBeanProvider(DemoCases.class).forEach(DemoCases::load));
        say("demo.loaded");
        return 0;
    }
}
