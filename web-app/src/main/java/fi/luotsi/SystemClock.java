package fi.luotsi;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where time comes in: UTC, to the microsecond, as the database keeps it. */
@Configuration(proxyBeanMethods = false)
class SystemClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
