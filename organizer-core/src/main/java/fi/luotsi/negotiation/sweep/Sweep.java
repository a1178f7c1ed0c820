package fi.luotsi.negotiation.sweep;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.negotiation.NegotiationId;

/**
 * One ordered sweep and how far it is.
 *
 * @param points how many there will be
 * @param done how many are known
 * @param hash of inputs and all points; null until all are known
 * @param by who ordered it
 * @param ended when it was completed, cancelled or failed
 * @param cancelledBy null unless it was
 */
public record Sweep(SweepId id, NegotiationId negotiation, String name, Parameters parameters, Sampling sampling, String modelVersion, State state,
        int points, int done, @Nullable String hash, String by, Instant ordered, @Nullable Instant ended, @Nullable String cancelledBy) {

    /** Where a sweep stands. */
    public enum State {
        WAITING, RUNNING, DONE, CANCELLED, FAILED;

        /** Whether there will be more to see. */
        public boolean goesOn() {
            return this == WAITING || this == RUNNING;
        }
    }
}
