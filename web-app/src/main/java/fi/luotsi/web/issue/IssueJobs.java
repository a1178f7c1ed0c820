package fi.luotsi.web.issue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.issue.IssueDeadlines;

/** Defaults come into force at midnight; within minutes of it both sides are told. */
@Configuration(proxyBeanMethods = false)
class IssueJobs {

    @Bean
    Task<Void> issueDeadlinesJob(IssueDeadlines deadlines) {
        return Tasks.recurring("issue-deadlines", FixedDelay.ofMinutes(5)).execute((_, _) -> deadlines.pass(new Acting.Calendar()));
    }
}
