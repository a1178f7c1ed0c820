package fi.luotsi.web.errors;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Whether the database is away. Nobody asks it while all is well; once a request has missed it, it is asked again and again
 * until it answers, past the pool, so that requests need not queue up for connections that cannot come.
 */
final class DatabaseWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final int ANSWERS_WITHIN_SECONDS = 1;

    private final DataSource pastThePool;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private boolean watching;
    private volatile boolean away;

    /** @param pastThePool gives a new connection each time, or fails soon */
    DatabaseWatch(DataSource pastThePool) {
        this.pastThePool = pastThePool;
    }

    boolean isAway() {
        return away;
    }

    /** A request could not reach the database; from here on somebody looks whether others could. */
    synchronized void missed() {
        if (!watching && stopping.getCount() > 0) {
            watching = true;
            Thread.ofVirtual().name("database watch").start(this::watch);
        }
    }

    @Override
    public void destroy() {
        stopping.countDown();
    }

    private void watch() {
        try {
            while (!answers()) {
                if (!away) {
                    LOG.error("The database does not answer; pages say so until it does");
                }
                away = true;
                if (stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            if (away) {
                LOG.info("The database answers again");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            rest();
        }
    }

    private synchronized void rest() {
        away = false;
        watching = false;
    }

    private boolean answers() {
        try (var connection = pastThePool.getConnection()) {
            return connection.isValid(ANSWERS_WITHIN_SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }
}
