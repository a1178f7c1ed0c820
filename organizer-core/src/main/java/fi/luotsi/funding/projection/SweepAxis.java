package fi.luotsi.funding.projection;

import java.util.List;
import java.util.stream.IntStream;

/** The values through which one parameter is taken while all others stay (DOMAIN E27). */
public record SweepAxis(Parameter parameter, Variation.Kind kind, List<Double> amounts) {

    public SweepAxis {
        amounts = List.copyOf(amounts);
    }

    /** α, ρ, x, L, the statutory share and the total frame by 2 and 5 %. */
    public static List<SweepAxis> standard() {
        return List.of(set(Parameter.ALIGNMENT, steps(0, 0.05, 20)), set(Parameter.ADAPTATION, steps(0, 0.05, 10)),
                set(Parameter.TRANSFER_LIMIT, steps(0, 0.005, 20)), set(Parameter.DECISION_DELAY, steps(0, 1, 8)),
                new SweepAxis(Parameter.STATUTORY_SHARE, Variation.Kind.FACTOR, List.of(0.9, 0.95, 1.0, 1.05, 1.1)),
                new SweepAxis(Parameter.TOTAL_FACTOR, Variation.Kind.FACTOR, List.of(0.95, 0.98, 1.0, 1.02, 1.05)));
    }

    private static SweepAxis set(Parameter parameter, List<Double> values) {
        return new SweepAxis(parameter, Variation.Kind.SET, values);
    }

    /** Rounded, so that 0.15 is 0.15 and not 0.15000000000000002. */
    static List<Double> steps(double first, double step, int last) {
        return IntStream.rangeClosed(0, last).mapToDouble(number -> first + number * step).map(value -> Math.rint(value * 1e6) / 1e6).boxed().toList();
    }

    public List<Variation> variations() {
        return amounts.stream().map(amount -> new Variation(parameter, kind, amount)).toList();
    }
}
