package fi.luotsi.servicechain.content;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a check of a chain found.
 *
 * @param steps   the steps it is about, by their numbers; empty where it is about the chain
 * @param service code of the service it is about
 */
public record ChainFinding(Kind kind, List<UUID> steps, @Nullable String service) {

    /** What can be wrong. The name is also the message key. */
    public enum Kind {
        /** There is nothing to publish. */
        NO_STEPS(true),
        /** Nobody is responsible for the step. */
        ACTOR_MISSING(true),
        /** A service that the chain promises has no step. */
        GAP(true),
        /** Clients come in nowhere. */
        ENTRY_MISSING(true),
        /** Nothing follows the step and it is no exit. */
        DEAD_END(true),
        /** No way leads from an entry to the step. */
        UNREACHABLE(true),
        /** The steps lead round and round, and no way leads out. */
        LOOP_WITHOUT_EXIT(true),
        /** A client is handed over and nobody says how soon. */
        HANDOVER_WITHOUT_TIME(true),
        /** Several ways leave the step and one does not say when it is taken. */
        BRANCH_WITHOUT_CONDITION(false),
        /** Two actors are responsible for one service. */
        OVERLAP(false),
        /** A step outside the agreement has no joint target. */
        JOINT_TARGET_MISSING(false),
        COST_MISSING(false),
        /** The cost is an assumption. */
        COST_ASSUMED(false);

        private final boolean severe;

        Kind(boolean severe) {
            this.severe = severe;
        }

        /** Whether a chain with such a finding cannot be published. */
        public boolean isSevere() {
            return severe;
        }
    }

    static ChainFinding at(Kind kind, UUID... steps) {
        return new ChainFinding(kind, List.of(steps), null);
    }
}
