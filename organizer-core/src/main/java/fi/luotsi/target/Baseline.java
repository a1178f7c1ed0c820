package fi.luotsi.target;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Where a target starts from: a value somebody measured, or the open admission that it is still to be measured. */
public sealed interface Baseline {

    /**
     * @param value in the indicator's unit
     * @param region the region the value is of, in words
     * @param source who published it and when it was retrieved
     * @param observation the name of the observation it was copied from, where it came from our own register
     */
    record Measured(BigDecimal value, int year, String region, String source, @Nullable String observation) implements Baseline {
        public Measured {
            value = value.stripTrailingZeros();
        }
    }

    record ToBeMeasured() implements Baseline {}
}
