package fi.luotsi.web.database;

import java.io.Closeable;

import fi.luotsi.web.config.Database;
import fi.luotsi.web.config.Settings;

/** A database that has its roles and answers, at the latest after {@link #awaitReady}; closing it stops what was started for it, and only that. */
public interface OpenDatabase extends Closeable {

    DatabaseAccess access();

    /**
     * Comes back when the database answers. Calling it again does nothing, or refuses again.
     *
     * @throws fi.luotsi.web.config.Refused when it did not start, saying why
     */
    default void awaitReady() {
        // Most databases answered before they were opened.
    }

    /** Stops the embedded database if this program started it. Calling it again does nothing. */
    @Override
    void close();

    /**
     * For serving pages: the embedded database becomes this program's own. It may still be starting.
     *
     * @throws fi.luotsi.web.config.Refused when it cannot be had, saying why
     */
    static OpenDatabase toServe(Settings settings) {
        return switch (settings.database()) {
            case Database.Embedded _ -> new EmbeddedDatabases(settings.home()).starting();
            case Database.External external -> ExternalDatabase.open(external);
        };
    }

    /**
     * For one command: beside a running product if there is one, else alone.
     *
     * @throws fi.luotsi.web.config.Refused when it cannot be had, saying why
     */
    static OpenDatabase forOneCommand(Settings settings) {
        return switch (settings.database()) {
            case Database.Embedded _ -> new EmbeddedDatabases(settings.home()).ownOrVisit();
            case Database.External external -> ExternalDatabase.open(external);
        };
    }
}
