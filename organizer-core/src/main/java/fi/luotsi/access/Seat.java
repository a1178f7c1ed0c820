package fi.luotsi.access;

import fi.luotsi.acting.UserId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;

/** A user's place: its role and the party it works for. Only a provider manager sits at a provider, and only there; an expert sits nowhere. */
public sealed interface Seat {

    Role role();

    /** At an organizer, in any role but the provider's. */
    record AtOrganizer(Role role, OrganizerId organizer) implements Seat {
        public AtOrganizer {
            if (!role.isOrganizers()) {
                throw new IllegalArgumentException(role + " is no role of an organizer");
            }
        }
    }

    /** At a provider, as its manager. */
    record AtProvider(ProviderId provider) implements Seat {
        @Override
        public Role role() {
            return Role.PROVIDER_MANAGER;
        }
    }

    /** In no house: whom an expert advises and on what is said at the table. */
    record AsExpert() implements Seat {
        @Override
        public Role role() {
            return Role.EXPERT;
        }
    }

    /** The person that acts from this seat. */
    default Acting.Person taken(UserId user, String task) {
        return switch (this) {
            case AtOrganizer(Role role, OrganizerId organizer) -> new Acting.OrganizerStaff(user, task, role, organizer);
            case AtProvider(ProviderId provider) -> new Acting.ProviderStaff(user, task, provider);
            case AsExpert _ -> new Acting.Expert(user, task);
        };
    }
}
