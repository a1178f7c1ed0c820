package fi.luotsi.funding.projection;

import java.util.Map;
import java.util.Objects;

/**
 * The models beside one another, without the spread of their quarters.
 *
 * @param overrun difference A − B of the overrun of costs
 * @param strategyWeightedWait difference A − B of the weighted waiting days
 */
public record Comparison(Map<Variant, Headline> headlines, PairedDifference overrun, PairedDifference strategyWeightedWait) {

    public Headline of(Variant variant) {
        return Objects.requireNonNull(headlines.get(variant), variant::toString);
    }
}
