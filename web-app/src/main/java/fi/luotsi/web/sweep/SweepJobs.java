package fi.luotsi.web.sweep;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fi.luotsi.negotiation.sweep.SweepOrder;
import fi.luotsi.negotiation.sweep.SweepWork;

/** Sweeps are worked off in the background; one that a stop interrupts goes on where it was, on this node or another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SweepJobs {

    static final TaskDescriptor<SweepOrder> SWEEP = TaskDescriptor.of("sweep", SweepOrder.class);

    /** Once the database is back. */
    private static final Duration AGAIN = Duration.ofSeconds(10);

    @Bean
    Task<SweepOrder> sweepJob(SweepWork work) {
        return Tasks.custom(SWEEP).onDeadExecutionRevive().onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN)).execute((job, context) -> {
            var order = job.getData();
            boolean done = work.perform(order.acting(), order.id(), context.getSchedulerState()::isShuttingDown);
            return done ? new CompletionHandler.OnCompleteRemove<>() : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.ofSeconds(1));
        });
    }
}
