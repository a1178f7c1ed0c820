package fi.luotsi.web.negotiation.answer;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.DraftItem;
import fi.luotsi.negotiation.Stand;

/** What a person does with a term. */
public enum Choice {
    ACCEPT, OFFER, ACCEPT_ON_CONDITION, CANNOT;

    /** The stand it is; null for an offer of one's own. */
    public @Nullable Stand stand() {
        return switch (this) {
            case ACCEPT -> Stand.ACCEPT;
            case ACCEPT_ON_CONDITION -> Stand.ACCEPT_ON_CONDITION;
            case CANNOT -> Stand.CANNOT;
            case OFFER -> null;
        };
    }

    /** What the draft says; null where there is none. */
    static @Nullable Choice of(@Nullable DraftItem draft) {
        if (draft == null) {
            return null;
        }
        return draft.stand() == null || draft.value() != null ? OFFER : switch (draft.stand()) {
            case ACCEPT -> ACCEPT;
            case ACCEPT_ON_CONDITION -> ACCEPT_ON_CONDITION;
            case CANNOT -> CANNOT;
        };
    }
}
