package fi.luotsi.web.database;

import java.io.IOException;
import java.nio.file.Path;

import fi.luotsi.web.config.PrivateFiles;
import fi.luotsi.web.config.Refused;

/** The directory in which one installation keeps its embedded database. Only its user may look into it. */
record Home(Path directory) {

    /** One for each major version of PostgreSQL: files of one are not readable by another. */
    private static final String VERSION = "18";

    /** Makes what is missing. */
    static Home at(Path directory) {
        var home = new Home(directory);
        try {
            PrivateFiles.directory(directory);
            PrivateFiles.directory(home.postgres());
        } catch (IOException notWritable) {
            throw home.refused(notWritable);
        }
        return home;
    }

    Path lock() {
        return directory.resolve("luotsi.lock");
    }

    Path postgres() {
        return directory.resolve("pg");
    }

    Path passwords() {
        return postgres().resolve("pgpass");
    }

    Path programs() {
        return postgres().resolve("bin");
    }

    Path log() {
        return postgres().resolve("log");
    }

    /** As the database is told it: a relative path has no blanks, whatever the home is called. */
    String logFromRows() {
        return rows().relativize(log()).toString();
    }

    Path rows() {
        return postgres().resolve(VERSION);
    }

    Refused refused(IOException notWritable) {
        return new Refused("home.not-writable", directory, notWritable.getClass().getSimpleName());
    }
}
