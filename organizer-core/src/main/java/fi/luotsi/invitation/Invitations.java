package fi.luotsi.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.AccessRule;
import fi.luotsi.access.AccessRuleBroken;
import fi.luotsi.access.NotFound;
import fi.luotsi.access.Seat;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;

/** An administrator's invitations. Each has one link at a time, which is mailed and can be shown only when it is made. */
@Service
@Transactional
public class Invitations {

    /** How long a link opens. */
    public static final Duration VALID = Duration.ofDays(14);

    private final Tenancy tenancy;
    private final InvitationRows rows;
    private final InvitationMail mail;
    private final Clock clock;

    Invitations(Tenancy tenancy, InvitationRows rows, InvitationMail mail, Clock clock) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.mail = mail;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> list(Acting.OrganizerStaff administrator) {
        enter(administrator);
        return rows.all();
    }

    /** Where it stands now. */
    public Invitation.State state(Invitation invitation) {
        return invitation.at(clock.instant());
    }

    /**
     * Takes the place of an open invitation of the same address to the same seat.
     *
     * @throws AccessRuleBroken where the provider is not one's own
     */
    public Link invite(Acting.OrganizerStaff administrator, Invited invited) {
        enter(administrator);
        if (!isWithin(administrator, invited.seat())) {
            throw new AccessRuleBroken(AccessRule.PROVIDER_IS_ONES_OWN);
        }
        var link = Link.made();
        var now = clock.instant();
        rows.withdrawOpen(invited, now);
        rows.add(administrator, InvitationId.random(), invited, link, now, now.plus(VALID));
        mail.post(administrator, invited, link, now.plus(VALID));
        return link;
    }

    /** A new link for the whole time; the old one opens nothing any more. */
    public Link renew(Acting.OrganizerStaff administrator, InvitationId id) {
        enter(administrator);
        var link = Link.made();
        var expires = clock.instant().plus(VALID);
        if (!rows.renew(id, link, expires)) {
            throw new NotFound(id);
        }
        mail.post(administrator, found(rows.withId(id), id).invited(), link, expires);
        return link;
    }

    public void withdraw(Acting.OrganizerStaff administrator, InvitationId id) {
        enter(administrator);
        if (!rows.withdraw(id, clock.instant())) {
            throw new NotFound(id);
        }
    }

    private void enter(Acting.OrganizerStaff administrator) {
        if (administrator.role() != Role.ADMINISTRATOR) {
            throw new NotFound("invitations");
        }
        tenancy.enter(administrator);
    }

    private boolean isWithin(Acting.OrganizerStaff administrator, Seat seat) {
        return switch (seat) {
            case Seat.AtOrganizer there -> there.organizer().equals(administrator.organizer());
            case Seat.AtProvider there -> rows.isProviderOf(administrator.organizer(), there.provider());
            case Seat.AsExpert _ -> false;
        };
    }

    /** Of an id or a link that is not there, nothing more is told. */
    static <T> T found(Optional<T> invitation, Object asked) {
        return invitation.orElseThrow(() -> new NotFound(asked));
    }
}
