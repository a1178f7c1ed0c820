package fi.luotsi.web.dispute;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.dispute.DisputeDeadlines;

/** What was not settled in time climbs within minutes of midnight. */
@Configuration(proxyBeanMethods = false)
class DisputeJobs {

    @Bean
    Task<Void> disputeDeadlinesJob(DisputeDeadlines deadlines) {
        return Tasks.recurring("dispute-deadlines", FixedDelay.ofMinutes(5)).execute((_, _) -> deadlines.pass(new Acting.Calendar()));
    }
}
