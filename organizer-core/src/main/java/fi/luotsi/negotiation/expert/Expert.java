package fi.luotsi.negotiation.expert;

import java.time.Instant;
import java.time.LocalDate;

import fi.luotsi.invitation.Invitation;
import fi.luotsi.invitation.InvitationId;

/**
 * An expert as its party last asked it.
 *
 * @param email where the invitation went
 * @param task what the expert is called, for example a lawyer
 * @param by who asked or ended it last
 */
public record Expert(ExpertId id, InvitationId invitation, String email, String task, Invitation.State link, Assignment assignment, boolean ended, String by, Instant at) {

    /** Where it stands. */
    public enum Standing {
        /** The link has not been used. */
        INVITED,
        /** The link is too old. */
        LINK_TOO_OLD,
        /** The link is too old and the invited person has asked for a new one. */
        ASKS_FOR_A_LINK,
        /** Has come and reads its sections. */
        AT_WORK,
        /** The last day has passed. */
        OVER,
        /** Ended before the last day. */
        ENDED
    }

    public Standing on(LocalDate day) {
        if (ended) {
            return Standing.ENDED;
        }
        if (!assignment.runsOn(day)) {
            return Standing.OVER;
        }
        return switch (link) {
            case OPEN -> Standing.INVITED;
            case EXPIRED -> Standing.LINK_TOO_OLD;
            case ASKED -> Standing.ASKS_FOR_A_LINK;
            case USED -> Standing.AT_WORK;
            case WITHDRAWN -> Standing.ENDED;
        };
    }
}
