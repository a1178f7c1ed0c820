package fi.luotsi.web.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on one connection of its own until told to stop. When the connection is lost it is opened again, after a pause that
 * doubles from one attempt to the next.
 */
final class Ear implements Runnable {

    /** What a node does with what it hears. */
    interface Listener {
        void heard(HeardMove move);

        /** Listening has begun, or begun again: what was said before went unheard. */
        void listening();

        void lost();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    /** How long silence lasts before the connection is asked whether it is still there. */
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final int ANSWERS_WITHIN_SECONDS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final DataSource database;
    private final Listener listener;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Connection open;
    private Duration pause = FIRST_PAUSE;

    Ear(DataSource database, Listener listener) {
        this.database = database;
        this.listener = listener;
    }

    @Override
    public void run() {
        while (!isStopping()) {
            try (var connection = database.getConnection()) {
                open = connection;
                listen(connection);
            } catch (SQLException broken) {
                noteLoss(broken);
            } finally {
                open = null;
            }
        }
    }

    /** Ends the run; the connection is cut, because nothing on it is worth waiting for. */
    void stop() {
        stopping.countDown();
        var connection = open;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException alreadyGone) {
                LOG.debug("The listening connection had ended by itself", alreadyGone);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + HeardMove.CHANNEL);
        }
        pause = FIRST_PAUSE;
        if (!isStopping()) {
            listener.listening();
        }
        var notified = connection.unwrap(PGConnection.class);
        while (!isStopping()) {
            var notifications = notified.getNotifications((int) SILENCE.toMillis());
            if (notifications.length == 0 && !connection.isValid(ANSWERS_WITHIN_SECONDS)) {
                throw new SQLException("The connection no longer answers");
            }
            for (PGNotification notification : notifications) {
                HeardMove.of(notification.getParameter()).ifPresent(listener::heard);
            }
        }
    }

    private void noteLoss(SQLException broken) {
        if (isStopping()) {
            return;
        }
        listener.lost();
        LOG.warn("Not listening for moves, again in {} ms: {}", pause.toMillis(), broken.getMessage());
        if (!stopsWithin(pause)) {
            var doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean stopsWithin(Duration time) {
        try {
            return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping.countDown();
            return true;
        }
    }
}
