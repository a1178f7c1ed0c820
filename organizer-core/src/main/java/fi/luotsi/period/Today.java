package fi.luotsi.period;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

/** The day it is where the parties are: deadlines end with the day in Finland, whatever time the machine keeps. */
@Component
public class Today {

    /** Finland's time. */
    public static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), FINLAND);
    }
}
