package fi.luotsi.web.start;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/** Keeps several nodes, or a command beside them, from loading the same at the same time: the second waits and finds it done. */
@Component
public class OneAtATime {

    private static final String LOCK = "select pg_advisory_lock(hashtext('luotsi loading'))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('luotsi loading'))";

    private final DataSource database;

    OneAtATime(DataSource database) {
        this.database = database;
    }

    /** Runs it while nobody else does. */
    public void run(Runnable loading) {
        Connection holding = DataSourceUtils.getConnection(database);
        try {
            execute(holding, LOCK);
            try {
                loading.run();
            } finally {
                execute(holding, UNLOCK);
            }
        } finally {
            JdbcUtils.closeConnection(holding);
        }
    }

    private static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
