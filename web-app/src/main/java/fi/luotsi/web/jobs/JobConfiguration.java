package fi.luotsi.web.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

/**
 * Every {@link Task} bean is known to the scheduler, and those that repeat begin with the program. Built by hand: the library's
 * own starter does nothing under this Spring Boot. Commands at the server have no scheduler; they do what they were told.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class JobConfiguration {

    /** One small query each time; what must be seen sooner is derived when a page is shown, not waited for. */
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(10);

    /** Less than the web server's own patience at a stop: what was begun is finished, or done again by the next start. */
    private static final Duration FINISHES_WITHIN = Duration.ofSeconds(8);
    private static final int AT_ONCE = 3;

    /** A job whose node has been silent for {@link #SILENT} of these is done by another, or by the same one after its restart. Costs a row a job under way. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int SILENT = 4;

    /** Takes part in transactions: a job ordered within one is there exactly if the transaction is. */
    @Bean
    Scheduler scheduler(DataSource database, ObjectProvider<Task<?>> jobs, Clock clock) {
        return scheduler(new TransactionAwareDataSourceProxy(database), jobs.stream().toList(), clock);
    }

    @Bean
    JobsRunning jobsRunning(Scheduler scheduler) {
        return new JobsRunning(scheduler);
    }

    static Scheduler scheduler(DataSource database, List<Task<?>> jobs, Clock clock) {
        var repeating = jobs.stream().filter(RecurringTask.class::isInstance).<RecurringTask<?>>map(job -> (RecurringTask<?>) job).toList();
        var others = jobs.stream().filter(job -> !(job instanceof RecurringTask)).toList();
        return Scheduler.create(database, new ArrayList<>(others))
                .startTasks(repeating)
                .clock(clock::instant)
                .serializer(new JsonParameters())
                .threads(AT_ONCE)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(SILENT)
                .shutdownMaxWait(FINISHES_WITHIN)
                .build();
    }
}
