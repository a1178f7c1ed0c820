package fi.luotsi.web.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets in nobody too often and few at once: anybody may hand in files, and reading one takes processor time and memory that those at the table
 * need. Counts on this node only.
 */
@Component
public class Turnstile {

    static final int TIMES_A_MINUTE = 60;
    private static final int AT_ONCE = 2;
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long PATIENCE_SECONDS = 5;

    private final Clock clock;
    private final int timesAMinute;
    private final Semaphore places;
    /** The address that came longest ago goes first. */
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Autowired
    Turnstile(Clock clock) {
        this(clock, TIMES_A_MINUTE, AT_ONCE);
    }

    /**
     * One for another door.
     *
     * @param timesAMinute from one address
     */
    public Turnstile(Clock clock, int timesAMinute, int atOnce) {
        this.clock = clock;
        this.timesAMinute = timesAMinute;
        this.places = new Semaphore(atOnce, true);
    }

    /** Too often, or too many others at the moment. */
    public static class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Count(Instant since, int times) {}

    /**
     * @param address where the request comes from, as the network says
     * @throws Closed if it may not go in now
     */
    public <T> T through(String address, Supplier<T> work) {
        if (!counted(address) || !place()) {
            throw new Closed();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized boolean counted(String address) {
        var now = clock.instant();
        var count = counts.get(address);
        var next = count == null || Duration.between(count.since(), now).abs().compareTo(MINUTE) >= 0 ? new Count(now, 1) : new Count(count.since(), count.times() + 1);
        counts.put(address, next);
        return next.times() <= timesAMinute;
    }
}
