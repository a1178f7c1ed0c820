package fi.luotsi.ui.sweep;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.SweepAxis;
import fi.luotsi.funding.projection.Variation;
import fi.luotsi.ui.Formats;

/** A parameter as a sweep's form and pages name it, in the unit in which people give it. */
enum SweptParameter {
    ALPHA(Parameter.ALIGNMENT, Variation.Kind.SET, 0, 1, 1, 0, "0 0,1 0,2 0,3 0,4 0,5 0,6 0,7 0,8 0,9 1"),
    RHO(Parameter.ADAPTATION, Variation.Kind.SET, 0, 1, 1, 0, "0 0,1 0,2 0,3 0,4 0,5"),
    LIMIT(Parameter.TRANSFER_LIMIT, Variation.Kind.SET, 0, 100, 100, 0, "0 0,5 1 2 3 5 10"),
    DELAY(Parameter.DECISION_DELAY, Variation.Kind.SET, 0, 80, 1, 0, "0 1 2 3 4 6 8"),
    /** As a change in per cent. */
    LAWFUL(Parameter.STATUTORY_SHARE, Variation.Kind.FACTOR, -99, 100, 100, 100, "-10 -5 0 5 10"),
    TOTAL(Parameter.TOTAL_FACTOR, Variation.Kind.FACTOR, -50, 50, 100, 100, "-5 -2 0 2 5");

    final Parameter parameter;
    final Variation.Kind kind;
    final double least;
    final double most;
    /** In the form, in Finnish writing. */
    final String proposed;
    private final double times;
    private final double less;

    SweptParameter(Parameter parameter, Variation.Kind kind, double least, double most, double times, double less, String proposed) {
        this.parameter = parameter;
        this.kind = kind;
        this.least = least;
        this.most = most;
        this.times = times;
        this.less = less;
        this.proposed = proposed;
    }

    static Optional<SweptParameter> of(Parameter parameter) {
        for (SweptParameter swept : values()) {
            if (swept.parameter == parameter) {
                return Optional.of(swept);
            }
        }
        return Optional.empty();
    }

    static SweptParameter of(SweepAxis axis) {
        return of(axis.parameter()).orElseThrow();
    }

    /** The form's field, and the end of the message keys. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the kernel sets or multiplies with. */
    double amount(double typed) {
        return Math.rint((typed + less) / times * 1e9) / 1e9;
    }

    /** In the unit of the form. */
    double shown(double amount) {
        return Math.rint((amount * times - less) * 1e6) / 1e6;
    }

    boolean isChange() {
        return kind == Variation.Kind.FACTOR;
    }

    /** With a sign where it is a change. */
    String words(double shown, Formats formats) {
        var number = BigDecimal.valueOf(shown).stripTrailingZeros();
        int decimals = Math.max(0, number.scale());
        return isChange() ? formats.signed(number, decimals) : formats.decimal(number, decimals);
    }
}
