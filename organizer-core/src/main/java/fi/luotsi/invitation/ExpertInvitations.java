package fi.luotsi.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import fi.luotsi.access.Language;
import fi.luotsi.access.NotFound;
import fi.luotsi.access.Seat;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.UserId;
import fi.luotsi.notice.Fact;

/**
 * The invitations by which a party's negotiators bring in experts. Takes part in the caller's transaction, in which the negotiator
 * acts. Whose invitations are seen, row-level security decides: the own house's, by its negotiators.
 */
@Component
public class ExpertInvitations {

    private final InvitationRows rows;
    private final InvitationMail mail;
    private final Clock clock;

    ExpertInvitations(InvitationRows rows, InvitationMail mail, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * How an expert was asked.
     *
     * @param link empty for one who is a user already: the letter then leads to the own pages
     */
    public record Asked(InvitationId id, Optional<Link> link) {}

    /** Mails a link, or tells an expert of the own house who has come before. */
    public Asked ask(Acting.Person negotiator, String email, Language language, String task) {
        var invited = new Invited(email, language, task, new Seat.AsExpert());
        var known = rows.expert(email);
        if (known.isPresent() && known.get().usedAt() != null) {
            mail.tell(negotiator, known.get().invited());
            return new Asked(known.get().id(), Optional.empty());
        }
        return known.map(open -> new Asked(open.id(), Optional.of(renew(negotiator, open.id())))).orElseGet(() -> fresh(negotiator, invited));
    }

    /** A new link for the whole time; for an expert who has come already, who then comes anew as another user, a new invitation. */
    public Asked again(Acting.Person negotiator, InvitationId id) {
        var invitation = Invitations.found(rows.withId(id), id);
        return invitation.usedAt() == null ? new Asked(id, Optional.of(renew(negotiator, id))) : fresh(negotiator, invitation.invited());
    }

    /** Mails those of the users who came by one of these invitations: what they wrote was answered. */
    public void tellAnswered(Set<InvitationId> invitations, Set<UserId> users, String path, Fact... facts) {
        rows.ofUsers(users).stream().filter(invitation -> invitations.contains(invitation.id()))
                .forEach(invitation -> mail.tellAnswered(invitation.invited(), path, List.of(facts)));
    }

    public List<Invitation> all() {
        return rows.all().stream().filter(invitation -> invitation.invited().seat() instanceof Seat.AsExpert).toList();
    }

    /** Where it stands now. */
    public Invitation.State state(Invitation invitation) {
        return invitation.at(clock.instant());
    }

    private Asked fresh(Acting.Person negotiator, Invited invited) {
        var id = InvitationId.random();
        var link = Link.made();
        var now = clock.instant();
        rows.add(negotiator, id, invited, link, now, now.plus(Invitations.VALID));
        mail.post(negotiator, invited, link, now.plus(Invitations.VALID));
        return new Asked(id, Optional.of(link));
    }

    private Link renew(Acting.Person negotiator, InvitationId id) {
        var link = Link.made();
        var expires = clock.instant().plus(Invitations.VALID);
        if (!rows.renew(id, link, expires)) {
            throw new NotFound(id);
        }
        mail.post(negotiator, Invitations.found(rows.withId(id), id).invited(), link, expires);
        return link;
    }
}
