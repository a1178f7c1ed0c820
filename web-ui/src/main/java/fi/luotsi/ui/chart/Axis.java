package fi.luotsi.ui.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale with round steps.
 *
 * @param low where it begins
 * @param high where it ends; above {@code low}
 * @param step between two ticks
 */
public record Axis(double low, double high, double step) {

    private static final int STEPS_AIMED_AT = 5;

    public Axis {
        if (!(high > low) || !(step > 0)) {
            throw new IllegalArgumentException("A scale rises from %s to %s by %s".formatted(low, high, step));
        }
    }

    /** From zero, or from below it, up to at least the given values: a line's height then tells its size. */
    public static Axis withZero(double lowest, double highest) {
        return between(Math.min(0, lowest), Math.max(0, highest));
    }

    /** From the round value below the one to the round value above the other. Prefer {@link #withZero}; say so on the page where not. */
    public static Axis between(double lowest, double highest) {
        double range = highest > lowest ? highest - lowest : Math.max(1, Math.abs(highest));
        double step = round(range / STEPS_AIMED_AT);
        double low = Math.floor(lowest / step + 1e-9) * step;
        double high = Math.ceil(Math.max(highest, lowest + range) / step - 1e-9) * step;
        return new Axis(low, high > low ? high : low + step, step);
    }

    /** Values at which the scale is marked, from low to high. */
    public List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        long steps = Math.round((high - low) / step);
        for (long i = 0; i <= steps; i++) {
            double tick = low + i * step;
            ticks.add(Math.abs(tick) < step / 1e6 ? 0.0 : tick);
        }
        return ticks;
    }

    /** Decimals that a tick needs to be told from its neighbour. */
    public int decimals() {
        int decimals = 0;
        for (double scaled = step; decimals < 6 && Math.abs(scaled - Math.rint(scaled)) > 1e-6; scaled *= 10) {
            decimals++;
        }
        return decimals;
    }

    double share(double value) {
        return (value - low) / (high - low);
    }

    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double times = step / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 2.5 ? 2.5 : times <= 5 ? 5 : 10);
    }
}
