package fi.luotsi.web.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TurnstileTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    private final Turnstile turnstile = new Turnstile(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void nobodyComesMoreOftenThanSixtyTimesAMinute() {
        IntStream.range(0, Turnstile.TIMES_A_MINUTE).forEach(_ -> assertThat(turnstile.through("192.0.2.1", () -> "in")).isEqualTo("in"));
        assertThatThrownBy(() -> turnstile.through("192.0.2.1", () -> "in")).isInstanceOf(Turnstile.Closed.class);
        assertThat(turnstile.through("192.0.2.2", () -> "others may")).isEqualTo("others may");
        now = now.plus(Duration.ofMinutes(1));
        assertThat(turnstile.through("192.0.2.1", () -> "again")).isEqualTo("again");
    }

    @Test
    void whoeverFailsGivesTheirPlaceBack() {
        for (int time = 0; time < 5; time++) {
            assertThatThrownBy(() -> turnstile.through("192.0.2.1", () -> {
                throw new IllegalArgumentException();
            })).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(turnstile.through("192.0.2.1", () -> "in")).isEqualTo("in");
    }
}
