package fi.luotsi.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.Party;

/**
 * The right of a person to sign for a party (nimenkirjoitusoikeus).
 *
 * @param provider for which it signs; empty for the organizer
 * @param title as it stands below the signature
 * @param source where the right comes from: the administrative rules (hallintosääntö) with their section, the trade register, a power of attorney
 * @param validTo its last day; null as long as nobody set one
 */
public record SigningRight(UUID id, UserId user, Optional<ProviderId> provider, String title, String source, LocalDate validFrom, @Nullable LocalDate validTo) {

    public Party party() {
        return provider.isPresent() ? Party.PROVIDER : Party.ORGANIZER;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
