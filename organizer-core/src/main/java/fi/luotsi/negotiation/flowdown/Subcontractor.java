package fi.luotsi.negotiation.flowdown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;

/**
 * A provider working for the provider of the agreement.
 *
 * @param businessId {@code 1234567-1}; null where none was given
 * @param services what it produces
 * @param passages what its contract says of each duty, by the agreement's clause
 */
public record Subcontractor(SubcontractorId id, String name, @Nullable String businessId, String services, String by, Instant at, Map<TermId, Passage> passages) {

    /**
     * A passage of the subcontract that repeats a duty.
     *
     * @param contract where it stands, as {@code Puitesopimus 4/2019, 7 §}
     * @param since the first day on which it binds
     */
    public record Passage(String contract, String text, LocalDate since, String by, Instant at) {}

    /** Whether its contract binds it to the duty. */
    public boolean carries(TermId duty) {
        return passages.containsKey(duty);
    }
}
