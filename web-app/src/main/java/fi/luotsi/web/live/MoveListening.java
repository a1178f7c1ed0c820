package fi.luotsi.web.live;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * This node's ear on the database, from the program's start to its end, and the voice to the pages open at this node. Every
 * node has one, so a move sent through any of them is heard by all.
 */
final class MoveListening implements SmartLifecycle, HealthIndicator, Ear.Listener {

    private final DataSource database;
    private final OpenStreams streams;
    private @Nullable Ear ear;
    private volatile boolean hears;

    MoveListening(DataSource database, OpenStreams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public synchronized void start() {
        if (ear == null) {
            var begun = new Ear(database, this);
            ear = begun;
            streams.admit();
            Thread.ofVirtual().name("moves").start(begun);
        }
    }

    /** Stops among the first, before the web server waits for its requests: an open stream would keep it waiting. */
    @Override
    public synchronized void stop() {
        if (ear != null) {
            ear.stop();
            ear = null;
            hears = false;
            streams.close();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return ear != null;
    }

    @Override
    public void heard(HeardMove move) {
        streams.tell(move);
    }

    /** Pages that were open ask again, and are told then what this node has missed. */
    @Override
    public void listening() {
        hears = true;
        streams.endAll();
    }

    @Override
    public void lost() {
        hears = false;
    }

    boolean hears() {
        return hears;
    }

    /** Deaf is not down: pages show a move after a reload all the same, so no node is taken out of service for it. */
    @Override
    public Health health() {
        return hears ? Health.up().build() : Health.unknown().withDetail("listening", false).build();
    }
}
