package fi.luotsi.ui.dispute;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.dispute.DisputeRule;

/** A disagreement as it is raised, right or wrong. */
public record DisputeForm(@Nullable String term, @Nullable String position, @Nullable String exposure) {

    /** The field a broken rule is mended in; null for what concerns the whole. */
    static @Nullable String fieldOf(DisputeRule rule) {
        return switch (rule) {
            case RAISING_CARRIES_A_POSITION -> "position";
            case EXPOSURE_IS_NOT_NEGATIVE -> "exposure";
            case DISPUTED_TERM_IS_OFFERED, TERM_IS_ON_THE_LADDER_ONCE -> "term";
            default -> null;
        };
    }
}
