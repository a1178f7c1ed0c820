package fi.luotsi.ui.expert;

import fi.luotsi.negotiation.expert.Expert;
import fi.luotsi.ui.StatusTag;

/**
 * An expert in its party's list, ready formatted.
 *
 * @param live whether it can be changed, asked again and ended
 */
record ExpertLine(String id, String task, String email, String sections, boolean drafts, String lastDay, StatusTag tag, boolean live, String by) {

    static StatusTag tag(Expert.Standing standing, String word) {
        return new StatusTag(switch (standing) {
            case AT_WORK -> StatusTag.Kind.AGREED;
            case LINK_TOO_OLD, ASKS_FOR_A_LINK -> StatusTag.Kind.CONDITIONAL;
            case INVITED, OVER, ENDED -> StatusTag.Kind.OPEN;
        }, word);
    }
}
