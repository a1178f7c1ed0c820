package fi.luotsi.web.errors;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, for requests that must not wait for it twice: who waited in vain for a connection once is refused the next at once.
 * Else looking for the session, wording the error and keeping the session would each wait anew.
 */
final class MissedOnce extends DelegatingDataSource {

    private static final ThreadLocal<Request> REQUEST = new ThreadLocal<>();

    MissedOnce(DataSource pool) {
        super(pool);
    }

    /** What happened to one request so far; ends with it. */
    static final class Request implements AutoCloseable {

        private boolean missed;

        private Request() {}

        static Request begin() {
            var request = new Request();
            REQUEST.set(request);
            return request;
        }

        @Override
        public void close() {
            REQUEST.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        var request = REQUEST.get();
        if (request != null && request.missed) {
            throw new SQLTransientConnectionException("This request has waited for a connection in vain before");
        }
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException usedUpOrGone) {
            if (request != null) {
                request.missed = true;
            }
            throw usedUpOrGone;
        }
    }
}
