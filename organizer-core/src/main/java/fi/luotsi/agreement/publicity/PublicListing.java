package fi.luotsi.agreement.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fi.luotsi.agreement.life.LifeState;
import fi.luotsi.catalogue.Words;

/**
 * A public agreement in a list: its newest version.
 *
 * @param code by which it is found
 * @param ended the last day of an agreement that was given notice of
 * @param at when the version became public
 */
public record PublicListing(String code, String number, int version, Words title, String caseNumber, Words organizer, Words provider, LocalDate firstDay, LocalDate lastDay,
        LocalDate inForceFrom, Optional<LocalDate> ended, Instant at) {

    /** As {@link fi.luotsi.agreement.life.Life#state} of a version that both have signed. */
    public LifeState state(LocalDate today) {
        if (ended.filter(today::isAfter).isPresent()) {
            return LifeState.TERMINATED;
        }
        if (today.isAfter(lastDay)) {
            return LifeState.EXPIRED;
        }
        return today.isBefore(inForceFrom) ? LifeState.SIGNED : LifeState.IN_FORCE;
    }
}
