package fi.luotsi.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What was done to a user.
 *
 * @param by the task of who did it; null for a command at the server and for whoever came by an invitation
 */
public record KeptEntry(Instant at, @Nullable String by, What what) {

    /** What can be done to a user. */
    public enum What { MADE, CLOSED, OPENED, SEAT_CHANGED, PASSWORD_RESET, PASSWORD_CHANGED, JOINED }
}
