package fi.luotsi.deputy;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;

/**
 * The deputy acts in the person's place from the first day to the last, both included.
 *
 * @param namedBy who named the deputy: the person or an administrator
 * @param ended before its time and by whom; null while it has not been
 */
public record Deputyship(DeputyshipId id, Who person, Who deputy, LocalDate firstDay, LocalDate lastDay, String namedBy, @Nullable Ending ended) {

    /** @param name the task as it was called when the deputy was named */
    public record Who(UserId user, String name) {}

    public record Ending(String by, Instant at) {}

    /** Where it stands on a day. */
    public enum State { COMING, RUNNING, OVER, ENDED }

    public State on(LocalDate day) {
        if (ended != null) {
            return State.ENDED;
        }
        if (day.isBefore(firstDay)) {
            return State.COMING;
        }
        return day.isAfter(lastDay) ? State.OVER : State.RUNNING;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return ended == null && !to.isBefore(firstDay) && !from.isAfter(lastDay);
    }
}
