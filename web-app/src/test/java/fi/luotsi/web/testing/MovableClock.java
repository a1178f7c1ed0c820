package fi.luotsi.web.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The product's clock in integration tests: the real one, until a test lets days pass. */
@Component
@Primary
class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    void ahead(Duration by) {
        ahead = by;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
