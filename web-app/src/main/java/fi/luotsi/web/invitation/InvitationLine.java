package fi.luotsi.web.invitation;

import java.time.Instant;

import fi.luotsi.acting.Role;
import fi.luotsi.invitation.Invitation;

/** An invitation in the administrator's list, ready formatted. */
record InvitationLine(String id, String email, String task, Role role, String party, String invitedBy, Instant expiresAt, String expires, Invitation.State state) {

    /** Whether it can be renewed or withdrawn. */
    public boolean live() {
        return state != Invitation.State.USED && state != Invitation.State.WITHDRAWN;
    }
}
