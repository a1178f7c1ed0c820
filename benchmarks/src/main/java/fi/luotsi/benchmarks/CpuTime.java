package fi.luotsi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Processor time of this program and of a PostgreSQL on the same Linux machine together, from /proc. It holds still where the
 * clock on the wall does not, because others are at work.
 */
final class CpuTime {

    private static final int TICKS_PER_SECOND = 100;
    private static final int PARENT = 1;
    private static final int FIRST_TIME = 11; // utime, stime, cutime, cstime, counted after the name in brackets
    private static final int TIMES = 4;

    private final String postmaster;
    private final DataSource database;

    private CpuTime(String postmaster, DataSource database) {
        this.postmaster = postmaster;
        this.database = database;
    }

    static CpuTime with(DataSource database) throws SQLException, IOException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return new CpuTime(stat(row.getString(1))[PARENT], database);
        }
    }

    /** The postmaster counts the time of a backend once it has ended: those of finished work are waited for. */
    double seconds() throws IOException, SQLException {
        for (String backend : backends()) {
            ProcessHandle.of(Long.parseLong(backend)).ifPresent(process -> process.onExit().join());
        }
        String[] stat = stat(postmaster);
        long ticks = 0;
        for (int field = FIRST_TIME; field < FIRST_TIME + TIMES; field++) {
            ticks += Long.parseLong(stat[field]);
        }
        var own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return (double) ticks / TICKS_PER_SECOND + own.toMillis() / 1000.0;
    }

    private List<String> backends() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(
                "select pid from pg_stat_activity where backend_type = 'client backend'")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static String[] stat(String pid) throws IOException {
        String line = Files.readString(Path.of("/proc", pid, "stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }
}
