package fi.luotsi.web.sweep;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import com.github.kagkarlsson.scheduler.Scheduler;
import fi.luotsi.negotiation.sweep.SweepOrder;
import fi.luotsi.negotiation.sweep.SweepQueue;

/** Orders wait among the jobs, in the transaction that ordered them, and are looked for as soon as it is through. */
@Component
@ConditionalOnWebApplication
class SweepsWaiting implements SweepQueue {

    private final Scheduler scheduler;
    private final Clock clock;

    SweepsWaiting(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void add(SweepOrder order) {
        scheduler.schedule(SweepJobs.SWEEP.instance(order.sweep().toString()).data(order).scheduledTo(clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
