package fi.luotsi.invitation;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NewUser;
import fi.luotsi.access.Users;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.UserId;
import fi.luotsi.notice.bell.NoticeWishes;

/** The other end of an invitation: whoever has the link becomes a user by it, once. Nobody is signed in yet, so the installation acts. */
@Service
@Transactional
public class Joining {

    private static final Acting.Installation INSTALLATION = new Acting.Installation();

    private final Tenancy tenancy;
    private final InvitationRows rows;
    private final Users users;
    private final NoticeWishes wishes;
    private final Clock clock;

    Joining(Tenancy tenancy, InvitationRows rows, Users users, NoticeWishes wishes, Clock clock) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.users = users;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** @throws fi.luotsi.access.NotFound where no invitation has this link */
    @Transactional(readOnly = true)
    public Invitation behind(Link link) {
        tenancy.enter(INSTALLATION);
        return Invitations.found(rows.behind(link), link);
    }

    /** Tells whoever invited that a new link is wanted; sends nothing, so that nobody can be flooded by it. */
    public void askAgain(Link link) {
        tenancy.enter(INSTALLATION);
        rows.askAgain(Invitations.found(rows.behind(link), link).id(), clock.instant());
    }

    /**
     * Makes the user, who gets notices at the address of the invitation until it wishes otherwise.
     *
     * @param hash of the password that was chosen
     * @throws InvitationClosed where the link is too old, used or withdrawn
     * @throws fi.luotsi.access.AccessRuleBroken where the username is taken or has not its shape
     */
    public UserId join(Link link, String username, String task, String hash) {
        tenancy.enter(INSTALLATION);
        rows.lock(Invitations.found(rows.behind(link), link).id());
        var invitation = Invitations.found(rows.behind(link), link);
        if (invitation.at(clock.instant()) != Invitation.State.OPEN) {
            throw new InvitationClosed();
        }
        var user = users.join(INSTALLATION, new NewUser(username, task, invitation.invited().seat(), hash));
        wishes.write(INSTALLATION, user, invitation.invited().email());
        rows.used(invitation.id(), user, clock.instant());
        return user;
    }
}
