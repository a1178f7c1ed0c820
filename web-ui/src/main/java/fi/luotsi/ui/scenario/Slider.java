package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.table.Texts;

/**
 * One knob in the form.
 *
 * @param position of the slider, as HTML writes numbers; held within its ends
 * @param typed in the number field
 */
record Slider(String field, String label, String meaning, String low, String high, String lowWords, String highWords, String step, String position,
        String typed, @Nullable String error) {

    static List<Slider> of(Tuning tuning, Texts texts) {
        return Arrays.stream(Knob.values()).map(knob -> of(knob, tuning, texts)).toList();
    }

    private static Slider of(Knob knob, Tuning tuning, Texts texts) {
        var typed = tuning.typed().getOrDefault(knob.field, "");
        var key = "scenario.knob." + knob.field;
        return new Slider(knob.field, texts.of(key), texts.of(key + ".meaning"), knob.low, knob.high, words(knob.low, texts), words(knob.high, texts), knob.step,
                position(knob, typed), typed, tuning.errors().get(knob.field));
    }

    private static String position(Knob knob, String typed) {
        try {
            var value = new BigDecimal(typed.replace('\u2212', '-').replace(',', '.').replace("\u00a0", ""));
            return value.max(new BigDecimal(knob.low)).min(new BigDecimal(knob.high)).toPlainString();
        } catch (NumberFormatException _) {
            return knob.low;
        }
    }

    private static String words(String end, Texts texts) {
        return texts.formats().decimal(new BigDecimal(end));
    }
}
