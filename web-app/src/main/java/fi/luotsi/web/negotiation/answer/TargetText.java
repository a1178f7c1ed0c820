package fi.luotsi.web.negotiation.answer;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.ui.Formats;

/**
 * An impact target as it is typed.
 *
 * @param goal the strategy goal in its Finnish words
 * @param indicator the indicator's id
 * @param baseline whether the baseline is measured or still to be
 * @param observation the observation the baseline was copied from; empty where it was typed
 */
public record TargetText(@Nullable String goal, @Nullable String indicator, @Nullable String unit, ImpactTarget.@Nullable Direction direction,
        @Nullable String value, @Nullable String year, @Nullable String tolerance, @Nullable Start baseline, @Nullable String baselineValue,
        @Nullable String baselineYear, @Nullable String region, @Nullable String source, @Nullable String observation, @Nullable String verification) {

    /** Where the target starts from. */
    public enum Start { MEASURED, TO_BE_MEASURED }

    public static final TargetText EMPTY = new TargetText(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public static TargetText of(ImpactTarget target, Formats formats) {
        return switch (target.baseline()) {
            case Baseline.Measured from -> new TargetText(target.goal(), target.indicator(), target.unit(), target.direction(), formats.decimal(target.value()),
                    String.valueOf(target.year()), formats.decimal(target.tolerancePercent()), Start.MEASURED, formats.decimal(from.value()), String.valueOf(from.year()), from.region(),
                    from.source(), from.observation(), target.verification());
            case Baseline.ToBeMeasured _ -> new TargetText(target.goal(), target.indicator(), target.unit(), target.direction(), formats.decimal(target.value()),
                    String.valueOf(target.year()), formats.decimal(target.tolerancePercent()), Start.TO_BE_MEASURED, null, null, null, null, null, target.verification());
        };
    }

    /** The same with a baseline taken from the register. */
    public TargetText startingFrom(String measured, int ofYear, String ofRegion, String fromSource, String fromObservation) {
        return new TargetText(goal, indicator, unit, direction, value, year, tolerance, Start.MEASURED, measured, String.valueOf(ofYear), ofRegion, fromSource,
                fromObservation, verification);
    }

    /** The same for an indicator that was chosen. */
    public TargetText measuredBy(String chosen, String inUnit) {
        return new TargetText(goal, chosen, inUnit, direction, value, year, tolerance, baseline, baselineValue, baselineYear, region, source, observation, verification);
    }

    /**
     * The target, once nothing is missing. That a measured baseline names its source is a rule of the negotiation.
     *
     * @param path where the fields stand in the form: {@code target.} or nothing
     */
    public Optional<ImpactTarget> target(String path, Errors errors) {
        var goalText = Typed.required(goal, path + "goal", errors);
        var indicatorText = Typed.required(indicator, path + "indicator", errors);
        Typed.chosen(direction, path + "direction", errors);
        var number = Typed.number(value, path + "value", errors);
        int byYear = Typed.year(year, path + "year", errors);
        var margin = Typed.number(tolerance, path + "tolerance", errors);
        if (margin.signum() < 0) {
            errors.rejectValue(path + "tolerance", "answer.tolerance.negative");
        }
        Typed.chosen(baseline, path + "baseline", errors);
        var start = start(path, errors);
        var check = Typed.required(verification, path + "verification", errors);
        return errors.hasErrors() || direction == null ? Optional.empty()
                : Optional.of(new ImpactTarget(goalText, indicatorText, Typed.text(unit), direction, number, byYear, margin, start, check));
    }

    private Baseline start(String path, Errors errors) {
        if (baseline != Start.MEASURED) {
            return new Baseline.ToBeMeasured();
        }
        var from = Typed.reason(observation);
        return new Baseline.Measured(Typed.number(baselineValue, path + "baselineValue", errors), Typed.year(baselineYear, path + "baselineYear", errors),
                Typed.required(region, path + "region", errors), Typed.text(source), from);
    }
}
