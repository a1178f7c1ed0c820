package fi.luotsi.ui.sweep;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.luotsi.funding.projection.SweepPoint;

/** A sweep's points as spreadsheets in Finland expect them: semicolons, decimal commas, a byte order mark. Numbers and fixed words only. */
final class SweepCsv {

    private static final String HEAD = "parameter;change;amount;wait_a_days;wait_b_days;difference_days;difference_low;difference_high;share_a_lower;"
            + "overrun_a;overrun_b;probability_of_overrun_a;probability_of_overrun_b\r\n";

    private SweepCsv() {}

    static String of(List<SweepPoint> points) {
        return "\ufeff" + HEAD + points.stream().map(SweepCsv::line).collect(Collectors.joining());
    }

    private static String line(SweepPoint point) {
        var variation = point.variation();
        var difference = point.difference();
        var numbers = Stream.of(variation.amount(), point.waitA(), point.waitB(), difference.mean(), difference.low(), difference.high(), difference.shareALower(),
                point.overrunA(), point.overrunB(), point.chanceA(), point.chanceB()).map(SweepCsv::number).collect(Collectors.joining(";"));
        return variation.parameter().field() + ";" + variation.kind().name().toLowerCase(Locale.ROOT) + ";" + numbers + "\r\n";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).toPlainString().replace('.', ',');
    }
}
