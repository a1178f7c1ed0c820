package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.projection.ParametersRefused;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.Reading;
import fi.luotsi.ui.table.Texts;

/**
 * The knobs as somebody has turned them: what was typed, what it means, and what is wrong with it. A refused knob stays where it was saved.
 *
 * @param typed by field, as it goes into the form again
 * @param errors by field, in words
 * @param content the scenario with the knobs turned
 */
record Tuning(Map<String, String> typed, Map<String, String> errors, ScenarioContent content) {

    static final String SLIDER = "-r";
    /** What the number said when the page was written: whichever of the two has moved since is what the person means. */
    static final String SHOWN = "-was";
    static final String SEED = "seed";
    static final String RUNS = "runs";

    static Tuning of(ScenarioContent saved, Map<String, String> query, Texts texts) {
        return new Turner(saved, query, texts).turn();
    }

    /** Fields that differ from the saved scenario, to be carried along. */
    Map<String, String> carried() {
        return typed;
    }

    private static final class Turner {

        private final ScenarioContent saved;
        private final Map<String, String> query;
        private final Texts texts;
        private final Map<String, String> typed = new LinkedHashMap<>();
        private final Map<String, String> errors = new HashMap<>();
        private final Map<Knob, BigDecimal> values = new EnumMap<>(Knob.class);

        Turner(ScenarioContent saved, Map<String, String> query, Texts texts) {
            this.saved = saved;
            this.query = query;
            this.texts = texts;
        }

        Tuning turn() {
            for (Knob knob : Knob.values()) {
                turn(knob);
            }
            var parameters = saved.parameters();
            for (var value : values.entrySet()) {
                parameters = value.getKey().turned(parameters, value.getValue());
            }
            return new Tuning(typed, errors, saved.with(parameters).with(sampling()));
        }

        private void turn(Knob knob) {
            var was = knob.of(saved);
            var number = query.get(knob.field);
            var slider = read(query.get(knob.field + SLIDER), knob);
            var shown = shown(knob, was);
            if (number == null) {
                keep(knob, slider == null ? was : slider);
                return;
            }
            switch (new DecimalInput(Math.max(knob.decimals, 2)).read(number.replace("%", ""))) {
                case Reading.Understood<BigDecimal>(var value) when !within(knob, value) -> refuse(knob, number,
                        texts.of("projection.rule.out-of-range", plain(knob.least), plain(knob.most)));
                case Reading.Understood<BigDecimal>(var value) when knob.decimals == 0 && value.stripTrailingZeros().scale() > 0 ->
                        refuse(knob, number, texts.of("projection.rule.not-whole"));
                case Reading.Understood<BigDecimal>(var value) -> keep(knob, slider != null && value.compareTo(shown) == 0 && knob.moved(slider, shown) ? slider : value);
                case Reading.Refused<BigDecimal>(var why) -> refuse(knob, number, texts.of(why.messageKey()));
            }
        }

        private BigDecimal shown(Knob knob, BigDecimal was) {
            return new DecimalInput(Math.max(knob.decimals, 2)).read(query.getOrDefault(knob.field + SHOWN, "")) instanceof Reading.Understood<BigDecimal>(var value) ? value : was;
        }

        /** A slider sends plain numbers, and nobody types them. */
        private static @Nullable BigDecimal read(@Nullable String slider, Knob knob) {
            try {
                var value = slider == null ? null : new BigDecimal(slider);
                return value != null && within(knob, value) ? value : null;
            } catch (NumberFormatException _) {
                return null;
            }
        }

        private void keep(Knob knob, BigDecimal value) {
            values.put(knob, value);
            typed.put(knob.field, texts.formats().decimal(value.setScale(Math.max(value.stripTrailingZeros().scale(), 0), java.math.RoundingMode.UNNECESSARY)));
        }

        private void refuse(Knob knob, String number, String why) {
            typed.put(knob.field, number);
            errors.put(knob.field, why);
        }

        private Sampling sampling() {
            long seed = whole(SEED, saved.sampling().seed());
            long runs = whole(RUNS, saved.sampling().replications());
            try {
                return Sampling.of(seed, (int) Math.clamp(runs, 0, Integer.MAX_VALUE));
            } catch (ParametersRefused refused) {
                refused.violations().forEach(violation -> errors.put(violation.field().equals("seed") ? SEED : RUNS,
                        texts.of("projection.rule." + violation.rule().key(), violation.arguments().stream().map(String::valueOf).toArray())));
                return saved.sampling();
            }
        }

        private long whole(String field, long otherwise) {
            var text = query.getOrDefault(field, field.equals(SEED) ? Long.toString(otherwise) : texts.formats().integer(otherwise));
            typed.put(field, text);
            return switch (new DecimalInput(0).read(text)) {
                case Reading.Understood<BigDecimal>(var value) -> value.longValue();
                case Reading.Refused<BigDecimal>(var why) -> {
                    errors.put(field, texts.of(why.messageKey()));
                    yield otherwise;
                }
            };
        }

        private static boolean within(Knob knob, BigDecimal value) {
            return value.doubleValue() >= knob.least && value.doubleValue() <= knob.most;
        }

        private String plain(double bound) {
            return texts.formats().decimal(BigDecimal.valueOf(bound), 0);
        }
    }
}
