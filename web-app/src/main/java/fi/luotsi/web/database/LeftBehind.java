package fi.luotsi.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** A PostgreSQL process that a former program left in a home: starting, answering, or on its way out. */
record LeftBehind(long pid) {

    /** The process that PostgreSQL's own lock file names, if it lives and is a PostgreSQL. */
    static Optional<LeftBehind> in(Home home) {
        return pid(home).flatMap(ProcessHandle::of).filter(LeftBehind::isPostgres).map(ProcessHandle::pid).map(LeftBehind::new);
    }

    private static Optional<Long> pid(Home home) {
        try (var lines = Files.lines(home.rows().resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).filter(line -> line.matches("\\d{1,18}")).map(Long::valueOf);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.contains("postgres")).isPresent();
    }
}
