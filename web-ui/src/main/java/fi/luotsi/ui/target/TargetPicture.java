package fi.luotsi.ui.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.TargetReading;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.chart.Look;
import fi.luotsi.ui.chart.Plot;
import fi.luotsi.ui.chart.Plot.Point;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;

/** A target in the picture of its indicator's series: the value to be reached, its tolerance, and where it started. */
record TargetPicture(Texts texts, ImpactTarget target) {

    /** Empty where the register has no series and the target no measured baseline. */
    Optional<Chart> of(String id, String title, TargetReading reading) {
        var series = SeriesPicture.of(texts, reading.areas().stream().map(area -> new SeriesPicture.Course(Areas.name(texts, area), area.series())).toList());
        if (series.isEmpty()) {
            return Optional.empty();
        }
        var years = new ArrayList<>(List.of(target.year()));
        var values = new ArrayList<>(List.of(target.value().doubleValue(), target.limit().doubleValue()));
        if (target.baseline() instanceof Baseline.Measured from) {
            years.add(from.year());
            values.add(from.value().doubleValue());
        }
        var plot = series.lines(marks(series.plot(years, values)), target.unit());
        if (target.baseline() instanceof Baseline.Measured from) {
            plot.ring(new Point(from.year(), from.value().doubleValue()));
        }
        return Optional.of(plot.points(List.of(new Point(target.year(), target.value().doubleValue())), Look.B)
                .chart(id, new Chart.Heading(series.title(title), sentence(series), target.unit(), series.source()), series.numbers()));
    }

    private Plot marks(Plot plot) {
        double value = target.value().doubleValue();
        double limit = target.limit().doubleValue();
        plot.span(Math.min(value, limit), Math.max(value, limit), Look.NEUTRAL);
        var words = texts.of("target.picture.line", new ValueWords(texts).bound(target));
        return target.direction() == ImpactTarget.Direction.AT_MOST ? plot.limitWithWordsBelow(value, words) : plot.limit(value, words);
    }

    private String sentence(SeriesPicture series) {
        return series.sentence(series.courses().getFirst(), target.unit()) + " "
                + texts.of("target.picture.target", new ValueWords(texts).bound(target), String.valueOf(target.year()), texts.formats().decimal(target.limit().stripTrailingZeros()));
    }
}
