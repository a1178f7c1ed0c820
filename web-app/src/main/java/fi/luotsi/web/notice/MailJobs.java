package fi.luotsi.web.notice;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.obligation.ObligationReminders;
import fi.luotsi.negotiation.Reminders;
import fi.luotsi.notice.Postman;
import fi.luotsi.notice.bell.NoticeMail;

/** Notices become letters and letters leave within half a minute; what could not waits for its next attempt in its table. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

    private static final Duration EVERY = Duration.ofSeconds(20);

    @Bean
    Task<Void> lettersJob(NoticeMail notices, Postman postman, Mailroom mailroom) {
        return Tasks.recurring("letters", FixedDelay.of(EVERY)).execute((_, context) -> {
            notices.gather(new Acting.Post());
            mailroom.carrier().ifPresent(carrier -> postman.deliver(new Acting.Post(), carrier, () -> context.getSchedulerState().isShuttingDown()));
        });
    }

    @Bean
    Task<Void> remindersJob(Reminders reminders, ObligationReminders obligations) {
        return Tasks.recurring("reminders", FixedDelay.ofMinutes(15)).execute((_, _) -> {
            reminders.remind(new Acting.Calendar());
            obligations.remind(new Acting.Calendar());
        });
    }
}
