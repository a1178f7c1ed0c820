package fi.luotsi.web.cli;

import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import fi.luotsi.web.config.Refused;
import fi.luotsi.web.database.OpenDatabase;

/**
 * What makes a start quicker: the database starts while the application finds its parts, and is waited for before the first of them is
 * made. From then on no part is added, so looking parts up by type need not search all of them again and again, which the web server's
 * early start would make it do.
 */
record Overlapping(OpenDatabase database) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.addBeanFactoryPostProcessor(parts -> {
            try {
                database.awaitReady();
            } catch (Refused notStarted) {
                throw new AbandonedRunException();
            }
            parts.freezeConfiguration();
        });
    }
}
