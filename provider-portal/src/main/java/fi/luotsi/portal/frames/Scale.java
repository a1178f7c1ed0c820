package fi.luotsi.portal.frames;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;

/** The part of the axis that is shown: the amounts with some room on both sides, cut at round numbers. */
record Scale(Euros low, Euros high) {

    static Scale around(List<Euros> amounts, @Nullable Euros envelope) {
        var all = new ArrayList<>(amounts);
        if (envelope != null) {
            all.add(envelope);
        }
        var least = BigDecimal.valueOf(all.stream().mapToLong(Euros::cents).min().orElse(0));
        var most = BigDecimal.valueOf(all.stream().mapToLong(Euros::cents).max().orElse(0));
        var span = most.subtract(least).max(BigDecimal.valueOf(10_000_000)); // at least 0.1 M€, the least the axis can name
        var step = BigDecimal.valueOf(5).scaleByPowerOfTen(span.precision() - span.scale() - 2);
        var low = round(least.subtract(span.divide(BigDecimal.TWO, RoundingMode.UP)), step, RoundingMode.FLOOR).max(BigDecimal.ZERO);
        var high = round(most.add(span.divide(BigDecimal.valueOf(4), RoundingMode.UP)), step, RoundingMode.CEILING);
        return new Scale(new Euros(low.longValue()), new Euros(high.longValue()));
    }

    boolean isCut() {
        return !low.isZero();
    }

    String x(Euros amount) {
        return percent(amount.minus(low));
    }

    String width(Euros change) {
        return percent(change.isNegative() ? change.negated() : change);
    }

    private String percent(Euros part) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * part.cents() / (high.cents() - low.cents()));
    }

    private static BigDecimal round(BigDecimal amount, BigDecimal step, RoundingMode mode) {
        return amount.divide(step, 0, mode).multiply(step);
    }
}
