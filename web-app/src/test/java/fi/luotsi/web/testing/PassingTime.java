package fi.luotsi.web.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.Callable;

import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.ScheduledExecution;

/**
 * Lets time pass for the running application: its jobs are done as of then, and the clock goes back after the test has looked.
 * Sessions keep the machine's own time, so nobody is signed out by it.
 */
@Component
public class PassingTime {

    private final MovableClock clock;
    private final Scheduler scheduler;

    PassingTime(MovableClock clock, Scheduler scheduler) {
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** What the page or service says that much later, once the jobs have run. */
    public <T> T later(Duration by, Callable<T> looked) throws Exception {
        clock.ahead(by);
        try {
            runDueTasks();
            return looked.call();
        } finally {
            clock.ahead(Duration.ZERO);
        }
    }

    /** What was done that much earlier. Nothing was due then that is not due now, so no job is waited for. */
    public <T> T earlier(Duration by, Callable<T> done) throws Exception {
        clock.ahead(by.negated());
        try {
            return done.call();
        } finally {
            clock.ahead(Duration.ZERO);
        }
    }

    /** Every repeating job runs once as of the clock, whenever it would be next; jobs for one time run if they are due. */
    public void runDueTasks() {
        Instant asOf = clock.instant();
        scheduler.getScheduledExecutions().stream().filter(job -> job.getTaskInstance().getId().equals("recurring"))
                .forEach(job -> scheduler.reschedule(job.getTaskInstance(), asOf));
        scheduler.triggerCheckForDueExecutions();
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> !isAnythingLeft(asOf));
    }

    private boolean isAnythingLeft(Instant asOf) {
        return scheduler.getScheduledExecutions().stream().map(ScheduledExecution::getExecutionTime).min(Comparator.naturalOrder())
                .map(next -> !next.isAfter(asOf)).orElse(false) || !scheduler.getCurrentlyExecuting().isEmpty();
    }
}
