package fi.luotsi.invitation;

import java.util.UUID;

/** Identifies an invitation to those who sent it; the invited person has its link. */
public record InvitationId(UUID value) {

    static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
