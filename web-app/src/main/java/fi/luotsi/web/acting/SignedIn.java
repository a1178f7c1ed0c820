package fi.luotsi.web.acting;

import java.io.Serializable;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

import fi.luotsi.access.Account;
import fi.luotsi.acting.Acting;
import fi.luotsi.access.Language;
import fi.luotsi.access.PartyName;
import fi.luotsi.acting.Role;
import fi.luotsi.access.Seat;
import fi.luotsi.acting.UserId;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;

/**
 * The signed-in person as a session keeps it: all that a request needs to know who acts, without a look into the database. A
 * change of role or a disabled user ends the sessions, so this is never out of date.
 */
public record SignedIn(UUID user, String username, String task, Role role, @Nullable UUID organizer, @Nullable UUID provider,
        String partyFi, String partySv, String partyEn) implements AuthenticatedPrincipal, Serializable {

    /** The session's memory of an account that signed in just now. */
    public static SignedIn as(Account account) {
        var person = account.person();
        var party = account.party();
        return switch (person) {
            case Acting.OrganizerStaff staff -> new SignedIn(staff.user().value(), account.username(), staff.name(), staff.role(),
                    staff.organizer().value(), null, party.fi(), party.sv(), party.en());
            case Acting.ProviderStaff staff -> new SignedIn(staff.user().value(), account.username(), staff.name(), staff.role(),
                    null, staff.provider().value(), party.fi(), party.sv(), party.en());
            case Acting.Expert expert -> new SignedIn(expert.user().value(), account.username(), expert.name(), expert.role(), null, null,
                    party.fi(), party.sv(), party.en());
        };
    }

    public Acting.Person person() {
        return seat().taken(new UserId(user), task);
    }

    public String partyIn(Language language) {
        return new PartyName(partyFi, partySv, partyEn).in(language);
    }

    /** The user's id: sessions are found by it when they must end. */
    @Override
    public String getName() {
        return user.toString();
    }

    private Seat seat() {
        if (provider != null) {
            return new Seat.AtProvider(new ProviderId(provider));
        }
        if (organizer != null) {
            return new Seat.AtOrganizer(role, new OrganizerId(organizer));
        }
        if (role == Role.EXPERT) {
            return new Seat.AsExpert();
        }
        throw new IllegalStateException("A user sits at an organizer or at a provider, or is an expert");
    }
}
