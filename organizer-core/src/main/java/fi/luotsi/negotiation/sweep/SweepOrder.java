package fi.luotsi.negotiation.sweep;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;

/**
 * What a job has to know: ids alone, because the table of jobs is nobody's in particular.
 *
 * @param organizer of the negotiator who ordered it; null where a provider's manager did
 */
public record SweepOrder(UUID sweep, UUID user, @Nullable UUID organizer, @Nullable UUID provider) {

    public SweepId id() {
        return new SweepId(sweep);
    }

    static SweepOrder of(SweepId sweep, Acting.Person acting) {
        return switch (acting) {
            case Acting.OrganizerStaff staff -> new SweepOrder(sweep.value(), staff.user().value(), staff.organizer().value(), null);
            case Acting.ProviderStaff staff -> new SweepOrder(sweep.value(), staff.user().value(), null, staff.provider().value());
            case Acting.Expert _ -> throw new IllegalArgumentException("An expert orders no sweep");
        };
    }

    /** The job acts for the one who ordered it, and sees no more than they. */
    public Acting.Person acting() {
        var who = new UserId(user);
        return organizer != null ? new Acting.OrganizerStaff(who, "", Role.ORGANIZER_NEGOTIATOR, new OrganizerId(organizer))
                : new Acting.ProviderStaff(who, "", new ProviderId(Objects.requireNonNull(provider)));
    }
}
