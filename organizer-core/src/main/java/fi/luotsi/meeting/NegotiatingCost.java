package fi.luotsi.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Party;

/**
 * What it took to negotiate: the hours both parties say their meetings took them, at one rate for both.
 *
 * @param hours by party; a party that has said nothing has none
 * @param rate of an hour; an assumption of whoever counts
 * @param agreed euros of expenses agreed so far
 */
public record NegotiatingCost(Map<Party, BigDecimal> hours, Euros rate, Euros agreed) {

    private static final BigDecimal MILLION = new BigDecimal("1000000");

    public static NegotiatingCost of(List<Meeting> meetings, Euros rate, Euros agreed) {
        var hours = new EnumMap<Party, BigDecimal>(Party.class);
        meetings.forEach(meeting -> meeting.hours().forEach((party, spent) -> hours.merge(party, spent, BigDecimal::add)));
        return new NegotiatingCost(hours, rate, agreed);
    }

    public BigDecimal of(Party party) {
        return hours.getOrDefault(party, BigDecimal.ZERO);
    }

    public BigDecimal allHours() {
        return of(Party.ORGANIZER).add(of(Party.PROVIDER));
    }

    public Euros euros() {
        return rate.times(allHours(), RoundingMode.HALF_UP);
    }

    /** Euros spent on negotiating for each million agreed; empty as long as nothing is agreed. */
    public Optional<Euros> perMillion() {
        return agreed.isZero() ? Optional.empty()
                : Optional.of(Euros.of(euros().toBigDecimal().multiply(MILLION).divide(agreed.toBigDecimal(), 2, RoundingMode.HALF_UP)));
    }
}
