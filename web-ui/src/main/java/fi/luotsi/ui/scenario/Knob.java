package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.util.Arrays;

import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.scenario.ScenarioContent;

/** What can be turned while one looks: a slider and a number field for each. The number counts, the slider is a quicker hand. */
enum Knob {
    ALPHA("alpha", "0", "1", "0.05", 2, 0, 1),
    RHO("rho", "0", "0.5", "0.05", 2, 0, 1),
    /** Per cent of the donor's frame. */
    LIMIT("x", "0", "10", "0.5", 2, 0, 100),
    /** Quarters. */
    DELAY("delay", "0", "4", "1", 0, 0, 80),
    /** Percentage points added to every package's statutory share. */
    STATUTORY("mu", "-20", "20", "1", 1, -100, 100),
    /** Per cent added to the total frame. */
    TOTAL("total", "-10", "10", "0.5", 1, -90, 200);

    final String field;
    final String low;
    final String high;
    final String step;
    final int decimals;
    final double least;
    final double most;

    Knob(String field, String low, String high, String step, int decimals, double least, double most) {
        this.field = field;
        this.low = low;
        this.high = high;
        this.step = step;
        this.decimals = decimals;
        this.least = least;
        this.most = most;
    }

    /** Where the knob stands in the scenario as it is saved. */
    BigDecimal of(ScenarioContent content) {
        double value = switch (this) {
            case ALPHA -> content.parameters().number(Parameter.ALIGNMENT);
            case RHO -> content.parameters().number(Parameter.ADAPTATION);
            case LIMIT -> content.parameters().number(Parameter.TRANSFER_LIMIT) * 100;
            case DELAY -> content.parameters().number(Parameter.DECISION_DELAY);
            case STATUTORY, TOTAL -> 0;
        };
        return BigDecimal.valueOf(Math.rint(value * 1e6) / 1e6).stripTrailingZeros();
    }

    /** Whether the slider stands elsewhere than the number put it; a browser sets it on the nearest step and within its ends. */
    boolean moved(BigDecimal slider, BigDecimal number) {
        var put = number.max(new BigDecimal(low)).min(new BigDecimal(high));
        return slider.subtract(put).abs().compareTo(new BigDecimal(step).divide(BigDecimal.TWO)) > 0;
    }

    Parameters turned(Parameters parameters, BigDecimal to) {
        double value = to.doubleValue();
        return switch (this) {
            case ALPHA -> parameters.with(Parameter.ALIGNMENT, value);
            case RHO -> parameters.with(Parameter.ADAPTATION, value);
            case LIMIT -> parameters.with(Parameter.TRANSFER_LIMIT, value / 100);
            case DELAY -> parameters.with(Parameter.DECISION_DELAY, value);
            case STATUTORY -> value == 0 ? parameters : parameters.with(Parameter.STATUTORY_SHARE,
                    Arrays.stream(parameters.values(Parameter.STATUTORY_SHARE)).map(share -> Math.clamp(share + value / 100, 0, 1)).toArray());
            case TOTAL -> value == 0 ? parameters : parameters.with(Parameter.TOTAL_FACTOR, parameters.number(Parameter.TOTAL_FACTOR) * (1 + value / 100));
        };
    }
}
