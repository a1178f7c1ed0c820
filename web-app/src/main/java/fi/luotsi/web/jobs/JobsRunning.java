package fi.luotsi.web.jobs;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

import com.github.kagkarlsson.scheduler.Scheduler;

/**
 * When jobs run: from the moment the program is ready – reference data and demo cases are in place then – until it stops, among
 * the first, while the database is still there.
 */
final class JobsRunning implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    JobsRunning(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener
    synchronized void ready(ApplicationReadyEvent ready) {
        if (!running) {
            running = true;
            scheduler.start();
        }
    }

    /** Nothing yet: the program starts before it is ready. */
    @Override
    public void start() {}

    @Override
    public synchronized void stop() {
        if (running) {
            running = false;
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
