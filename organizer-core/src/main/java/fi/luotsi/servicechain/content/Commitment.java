package fi.luotsi.servicechain.content;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.ChainDepth;

/**
 * What binds the parties when an agreement fixes a chain: a clause or a measure that is reported.
 *
 * @param step the step it is about; null for the chain as a whole
 * @param to   the step a client is handed over to; null where nothing is handed over
 */
public record Commitment(Kind kind, @Nullable UUID step, @Nullable UUID to) {

    /** Clauses and measures, and the depth from which on they bind. */
    public enum Kind {
        /** The agreement names the chain. */
        CHAIN_NAMED(ChainDepth.NAMED_ONLY, false),
        /** What the chain is to bring about, at a step where clients leave it. */
        OUTCOME(ChainDepth.OUTCOME, false),
        OUTCOME_MEASURE(ChainDepth.OUTCOME, true),
        /** One actor takes a client over from another within a time. */
        HANDOVER(ChainDepth.HANDOVER_TIMES, false),
        HANDOVER_MEASURE(ChainDepth.HANDOVER_TIMES, true),
        /** Who is responsible for a step. */
        STEP(ChainDepth.ALL_STEPS, false),
        STEP_MEASURE(ChainDepth.ALL_STEPS, true);

        private final ChainDepth from;
        private final boolean measure;

        Kind(ChainDepth from, boolean measure) {
            this.from = from;
            this.measure = measure;
        }

        public ChainDepth from() {
            return from;
        }

        /** Whether it is reported; otherwise it is a clause. */
        public boolean isMeasure() {
            return measure;
        }
    }

    public boolean isMeasure() {
        return kind.isMeasure();
    }
}
