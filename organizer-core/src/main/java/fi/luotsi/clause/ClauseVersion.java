package fi.luotsi.clause;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A published version of a clause; it never changes.
 *
 * @param number {@value #SHIPPED} for the one that ships with the product, then 1, 2 …
 * @param published null for the one that ships
 * @param retired null as long as it is used
 */
public record ClauseVersion(ClauseKey key, int number, ClauseContent content, @Nullable Act published, @Nullable Retirement retired) {

    public static final int SHIPPED = 0;

    /** Who did it, when and why. */
    public record Act(String by, Instant at, String reason) {}

    /** @param from the first day on which no new agreement takes it */
    public record Retirement(LocalDate from, Act act) {}

    public boolean isShipped() {
        return number == SHIPPED;
    }

    public boolean isInForce(LocalDate day) {
        return retired == null || day.isBefore(retired.from());
    }

    ClauseVersion retired(Retirement retirement) {
        return new ClauseVersion(key, number, content, published, retirement);
    }
}
