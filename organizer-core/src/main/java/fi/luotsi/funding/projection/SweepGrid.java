package fi.luotsi.funding.projection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parameters a sweep takes through their values, one at a time, in order. */
public record SweepGrid(List<SweepAxis> axes) {

    /** More is no longer looked at point by point. */
    public static final int MOST_POINTS = 200;

    public SweepGrid {
        axes = List.copyOf(axes);
    }

    /** What the choice hangs on most, in steps fine enough for a curve. */
    public static SweepGrid standard() {
        return new SweepGrid(SweepAxis.standard());
    }

    /** Every point, in its order. */
    public List<Variation> points() {
        return axes.stream().flatMap(axis -> axis.variations().stream()).toList();
    }

    /**
     * Checks that there is something to run and that every point can be run from these parameters.
     *
     * @throws ParametersRefused naming the parameters whose values do not fit; {@code axes} for all of them together
     */
    public void require(Parameters parameters) {
        var found = new ArrayList<Violation>();
        int points = points().size();
        if (points == 0) {
            found.add(new Violation("axes", ParameterRule.MISSING));
        } else if (points > MOST_POINTS) {
            found.add(new Violation("axes", ParameterRule.TOO_LARGE, MOST_POINTS));
        }
        var seen = EnumSet.noneOf(Parameter.class);
        for (SweepAxis axis : axes) {
            if (!seen.add(axis.parameter())) {
                found.add(new Violation(axis.parameter().field(), ParameterRule.NAMED_TWICE, axis.parameter().field()));
            } else {
                axis.variations().stream().map(variation -> violation(variation, parameters)).flatMap(List::stream).findFirst().ifPresent(found::add);
            }
        }
        ParametersRefused.unlessEmpty(found);
    }

    private static List<Violation> violation(Variation variation, Parameters parameters) {
        var parameter = variation.parameter();
        double amount = variation.amount();
        var range = variation.kind() == Variation.Kind.SET ? parameter.range() : new Range(0, 10, variation.kind() == Variation.Kind.FACTOR, false);
        if (!range.holds(amount)) {
            return List.of(new Violation(parameter.field(), ParameterRule.OUT_OF_RANGE, range.least(), range.most()));
        }
        try {
            variation.of(parameters);
            return List.of();
        } catch (ParametersRefused refused) {
            return List.of(new Violation(parameter.field(), refused.violations().getFirst().rule(), refused.violations().getFirst().arguments()));
        }
    }

    /** As JSON, for {@link #read}. */
    public String write() {
        return JsonText.write(Map.of("axes", axes.stream().map(SweepGrid::member).toList()), false);
    }

    private static Map<String, Object> member(SweepAxis axis) {
        var member = new LinkedHashMap<String, Object>();
        member.put("parameter", axis.parameter().field());
        member.put("change", axis.kind().name());
        member.put("amounts", axis.amounts());
        return member;
    }

    /** @param json as {@link #write} wrote it */
    public static SweepGrid read(String json) {
        var document = (Map<?, ?>) Objects.requireNonNull(JsonText.read(json));
        return new SweepGrid(((List<?>) Objects.requireNonNull(document.get("axes"))).stream().map(member -> axis((Map<?, ?>) Objects.requireNonNull(member))).toList());
    }

    private static SweepAxis axis(Map<?, ?> member) {
        var amounts = ((List<?>) Objects.requireNonNull(member.get("amounts"))).stream().map(amount -> ((Number) Objects.requireNonNull(amount)).doubleValue()).toList();
        return new SweepAxis(Parameter.named(String.valueOf(member.get("parameter"))).orElseThrow(), Variation.Kind.valueOf(String.valueOf(member.get("change"))), amounts);
    }
}
