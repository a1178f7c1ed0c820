package fi.luotsi.invitation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.access.PartyName;

/**
 * An invitation as it stands.
 *
 * @param party for whom the invited person will work
 * @param expiresAt from then on the link opens nothing
 * @param askedAt when the invited person asked for a new link; null if not, or not since the last one
 */
public record Invitation(InvitationId id, Invited invited, PartyName party, String invitedBy, Instant expiresAt, @Nullable Instant askedAt, @Nullable Instant usedAt,
        @Nullable Instant withdrawnAt) {

    /** Where it stands. */
    public enum State { OPEN, EXPIRED, ASKED, USED, WITHDRAWN }

    public State at(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (now.isBefore(expiresAt)) {
            return State.OPEN;
        }
        return askedAt == null ? State.EXPIRED : State.ASKED;
    }
}
