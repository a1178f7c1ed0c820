package fi.luotsi.target;

import java.math.BigDecimal;

/**
 * A target's value for one area and one year, where it differs from the target's own.
 *
 * @param region the region's code in the register of indicators, for example {@code KUNTA-091}
 * @param regionName the region in words, copied when the value was set
 * @param value in the indicator's unit
 */
public record CellTarget(String region, String regionName, int year, BigDecimal value) {

    public CellTarget {
        if (region.isBlank() || regionName.isBlank()) {
            throw new IllegalArgumentException("A value for an area names the area");
        }
        value = value.stripTrailingZeros();
    }
}
