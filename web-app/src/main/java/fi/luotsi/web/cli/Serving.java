package fi.luotsi.web.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

import fi.luotsi.LuotsiApplication;
import fi.luotsi.web.config.LogFormat;
import fi.luotsi.web.config.Refused;
import fi.luotsi.web.config.Sentences;
import fi.luotsi.web.config.Settings;
import fi.luotsi.web.database.OpenDatabase;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.context.ConfigurableApplicationContext;

/** Brings the product up: the quick refusals first, then the database, then the pages. */
record Serving(Settings settings, Sentences sentences) {

    void begin() {
        refuseTakenPort();
        var ending = Ending.onExit();
        var database = ending.closing(OpenDatabase.toServe(settings));
        var application = new SpringApplication(LuotsiApplication.class);
        application.setMainApplicationClass(LuotsiApplication.class);
        application.setRegisterShutdownHook(false);
        application.addListeners(new Given(properties(database)));
        application.addInitializers(new Overlapping(database));
        ending.closing(run(application, database));
        LoggerFactory.getLogger(LuotsiApplication.class).info(sentences.say("serve.ready", address()));
    }

    /** A database that did not start is one sentence, and no failed application with its stack trace. */
    private static ConfigurableApplicationContext run(SpringApplication application, OpenDatabase database) {
        try {
            return application.run();
        } catch (AbandonedRunException given) {
            database.awaitReady();
            throw given;
        }
    }

    private Map<String, Object> properties(OpenDatabase database) {
        var properties = new HashMap<>(database.access().asProperties());
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.bind().getHostAddress());
        properties.put("luotsi.home", settings.home().toString());
        properties.put("luotsi.demo", settings.demo());
        properties.put("luotsi.terms", settings.terms());
        properties.put("luotsi.ocds.prefix", settings.ocds());
        settings.mail().ifPresent(mail -> properties.putAll(mail.asProperties()));
        if (settings.logFormat() == LogFormat.JSON) {
            properties.put("logging.structured.format.console", "ecs");
        }
        return properties;
    }

    private void refuseTakenPort() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(settings.bind(), settings.port()));
        } catch (IOException taken) {
            throw new Refused("port.taken", settings.port(), "LUOTSI_PORT");
        }
    }

    private String address() {
        return "http://" + (settings.bind().isAnyLocalAddress() || settings.bind().isLoopbackAddress()
                ? "localhost" : settings.bind().getHostAddress()) + ":" + settings.port();
    }
}
