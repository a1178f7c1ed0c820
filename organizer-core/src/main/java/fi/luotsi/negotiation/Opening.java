package fi.luotsi.negotiation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;
import fi.luotsi.acting.ProviderId;

/**
 * What an organizer opens a negotiation with.
 *
 * @param responseDays how many days a party has to answer a round
 * @param due by when the organizer means to send the first round
 * @param terms the package as it is laid out; the organizer's draft until the first round is sent
 */
public record Opening(ProviderId provider, Words title, String caseNumber, Period period, int responseDays, Instant due,
        List<Laid> terms) {

    /**
     * @param value a first offer already in the draft, such as a clause of the template; null where it is still to be made
     */
    public record Laid(Term term, @Nullable TermValue value, @Nullable String reason) {}
}
