package fi.luotsi.ui.deciding;

import fi.luotsi.agreement.life.LifeState;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.Texts;

/** Where a version of an agreement stands, as a symbol with a word. */
public final class LifeTags {

    private LifeTags() {}

    public static StatusTag of(LifeState state, Texts texts) {
        return new StatusTag(look(state), texts.of("deciding.state.", state));
    }

    private static StatusTag.Kind look(LifeState state) {
        return switch (state) {
            case IN_FORCE, SIGNED, APPROVED -> StatusTag.Kind.AGREED;
            case PROPOSED, SIGNING -> StatusTag.Kind.OPEN;
            case TABLED -> StatusTag.Kind.CONDITIONAL;
            case RETURNED, SUPERSEDED, EXPIRED, TERMINATED, WITHDRAWN -> StatusTag.Kind.DISPUTED;
        };
    }
}
