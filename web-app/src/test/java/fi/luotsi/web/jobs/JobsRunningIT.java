package fi.luotsi.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerState;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.RunningLuotsi;

class JobsRunningIT extends RunningLuotsi {

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private PassingTime time;

    @Test
    void jobsRunOnceTheProgramIsReady() {
        assertThat(scheduler.getSchedulerState()).extracting(SchedulerState::isStarted, SchedulerState::isShuttingDown).containsExactly(true, false);
    }

    @Test
    void everyRepeatingJobSucceeds() {
        time.runDueTasks();
        assertThat(scheduler.getScheduledExecutions()).allSatisfy(job -> assertThat(job.getConsecutiveFailures()).as(job.getTaskInstance().toString()).isZero());
    }
}
