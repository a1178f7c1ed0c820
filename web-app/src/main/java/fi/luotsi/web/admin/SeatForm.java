package fi.luotsi.web.admin;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.access.Seat;
import fi.luotsi.acting.ProviderId;

/** A role and, for a provider manager, the provider's id, as a form has them. */
public record SeatForm(@Nullable Role role, @Nullable String provider) {

    /** The place that was chosen; empty if the role is missing or a provider manager has no provider. */
    public Optional<Seat> seat(Acting.OrganizerStaff administrator) {
        if (role == null || !Role.given().contains(role)) {
            return Optional.empty();
        }
        if (role.isProviders()) {
            return providerId().map(Seat.AtProvider::new);
        }
        return Optional.of(new Seat.AtOrganizer(role, administrator.organizer()));
    }

    private Optional<ProviderId> providerId() {
        try {
            return Optional.ofNullable(provider).filter(id -> !id.isBlank()).map(UUID::fromString).map(ProviderId::new);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
