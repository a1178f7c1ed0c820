package fi.luotsi.ui.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.funding.projection.ParametersRefused;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.SweepAxis;
import fi.luotsi.funding.projection.SweepGrid;
import fi.luotsi.funding.projection.Violation;
import fi.luotsi.scenario.Scenario;
import fi.luotsi.ui.TypedFields;

/** What was typed to order a sweep. An empty list of values leaves its parameter as the scenario has it. */
public record SweepForm(@Nullable String scenario, @Nullable String name, @Nullable String replications, @Nullable String seed, @Nullable String alpha,
        @Nullable String rho, @Nullable String limit, @Nullable String delay, @Nullable String lawful, @Nullable String total) {

    /** Begins with the scenario's own runs and the usual values. */
    static SweepForm of(Scenario scenario) {
        var sampling = scenario.content().sampling();
        return new SweepForm(scenario.id().toString(), scenario.name(), Integer.toString(Math.min(400, sampling.replications())), Long.toString(sampling.seed()),
                SweptParameter.ALPHA.proposed, SweptParameter.RHO.proposed, SweptParameter.LIMIT.proposed, SweptParameter.DELAY.proposed,
                SweptParameter.LAWFUL.proposed, SweptParameter.TOTAL.proposed);
    }

    private @Nullable String typed(SweptParameter parameter) {
        return switch (parameter) {
            case ALPHA -> alpha;
            case RHO -> rho;
            case LIMIT -> limit;
            case DELAY -> delay;
            case LAWFUL -> lawful;
            case TOTAL -> total;
        };
    }

    /** The values of every parameter that has some; what cannot be read is refused at its field. */
    SweepGrid grid(BindingResult binding) {
        var axes = new ArrayList<SweepAxis>();
        for (SweptParameter parameter : SweptParameter.values()) {
            var typed = TypedFields.text(typed(parameter)).replace('\u00a0', ' ');
            if (!typed.isEmpty()) {
                var values = Arrays.stream(typed.split("[;\\s]+")).filter(word -> !word.isEmpty()).map(word -> value(parameter, word, binding)).flatMap(Optional::stream).toList();
                axes.add(new SweepAxis(parameter.parameter, parameter.kind, values));
            }
        }
        return new SweepGrid(axes);
    }

    private static Optional<Double> value(SweptParameter parameter, String word, BindingResult binding) {
        var number = number(word);
        if (number.isEmpty()) {
            refuseOnce(parameter.field(), binding, "sweep.refused.number", word);
            return Optional.empty();
        }
        double value = number.get();
        if (!(value >= parameter.least && value <= parameter.most) || parameter == SweptParameter.DELAY && value != Math.rint(value)) {
            refuseOnce(parameter.field(), binding, parameter == SweptParameter.DELAY ? "sweep.refused.whole" : "sweep.refused.range", word,
                    plain(parameter.least), plain(parameter.most));
            return Optional.empty();
        }
        return Optional.of(parameter.amount(value));
    }

    private static String plain(double limit) {
        return Long.toString(Math.round(limit)).replace('-', '−');
    }

    private static Optional<Double> number(String word) {
        try {
            return Optional.of(Double.valueOf(word.replace(',', '.').replace('−', '-')));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static void refuseOnce(String field, BindingResult binding, String key, Object... arguments) {
        if (!binding.hasFieldErrors(field)) {
            binding.rejectValue(field, key, arguments, null);
        }
    }

    /** Empty where something was refused at its field. */
    Optional<Sampling> sampling(BindingResult binding) {
        var runs = whole(replications, "replications", binding);
        var start = whole(seed, "seed", binding);
        if (runs.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sampling.of(start.get(), Math.toIntExact(Math.clamp(runs.get(), 0, Integer.MAX_VALUE))));
        } catch (ParametersRefused refused) {
            refuse(refused, binding);
            return Optional.empty();
        }
    }

    private static Optional<Long> whole(@Nullable String typed, String field, BindingResult binding) {
        try {
            return Optional.of(Long.valueOf(TypedFields.text(typed).replaceAll("[\\s\u00a0]", "").replace('−', '-')));
        } catch (NumberFormatException _) {
            binding.rejectValue(field, "sweep.refused.whole-number");
            return Optional.empty();
        }
    }

    /** Puts what the core refuses beside its field; what concerns the whole grid beside the first parameter. */
    static void refuse(ParametersRefused refused, BindingResult binding) {
        for (Violation violation : refused.violations()) {
            var field = switch (violation.field()) {
                case "seed", "replications" -> violation.field();
                case "axes" -> SweptParameter.ALPHA.field();
                default -> fieldOf(violation.field());
            };
            var key = violation.field().equals("axes") ? "sweep.refused.axes." : "projection.rule.";
            refuseOnce(field, binding, key + violation.rule().key(), violation.arguments().toArray());
        }
    }

    private static String fieldOf(String parameter) {
        return List.of(SweptParameter.values()).stream().filter(swept -> swept.parameter.field().equals(parameter)).map(SweptParameter::field).findFirst()
                .orElse(SweptParameter.ALPHA.field());
    }
}
