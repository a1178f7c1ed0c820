package fi.luotsi.negotiation.sweep;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationId;

/**
 * One ordered sweep and how far it is.
 *
 * @param request what was ordered
 * @param done how many points are known
 * @param hash of inputs and all points; null until all are known
 * @param by who ordered it
 * @param ended when it was completed, cancelled or failed
 * @param cancelledBy null unless it was
 */
public record Sweep(SweepId id, NegotiationId negotiation, SweepRequest request, String modelVersion, State state, int done, @Nullable String hash, String by, Instant ordered, @Nullable Instant ended, @Nullable String cancelledBy) {

    /** How many points there will be. */
    public int points() {
        return request.grid().points().size();
    }

    /** Where a sweep stands. */
    public enum State {
        WAITING, RUNNING, DONE, CANCELLED, FAILED;

        /** Whether there will be more to see. */
        public boolean goesOn() {
            return this == WAITING || this == RUNNING;
        }
    }
}
