package fi.luotsi.ui.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import fi.luotsi.indicator.Observation;
import fi.luotsi.target.Attainment;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.TargetReading;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;

/**
 * A target in full, for {@code ui/target}: its card, where its baseline comes from, its picture, and how its areas stand.
 *
 * @param facts every line of the card, said or not
 * @param origin the observation behind the baseline; null where there is none
 * @param chart null where nothing was observed
 * @param rows areas by years, each judged by its own value
 */
public record TargetSheet(List<Fact> facts, @Nullable Origin origin, @Nullable Chart chart, List<Row> rows) {

    /** @param text null where it is not said */
    public record Fact(String name, @Nullable String text) {}

    /** Where a number comes from; {@code href} leads to it among its neighbours. */
    public record Origin(String indicator, String href, String value, String area, int year, String source, String licence, String asOf,
            @Nullable String footnote) {}

    /** @param rule whose value is due: the area's own, with its year, or the target's */
    public record Row(String area, int year, String due, String rule, String actual, Attainment attainment, StatusTag tag) {}

    /**
     * @param title of the picture
     * @param packages names of service packages by code
     */
    public static TargetSheet of(Texts texts, String title, ImpactTarget target, TargetReading reading, Map<String, String> packages) {
        return new TargetSheet(new TargetFacts(texts, target).all(reading, packages), origin(texts, reading),
                new TargetPicture(texts, target).of("target-picture", title, reading).orElse(null), rows(texts, target, reading));
    }

    /** The picture and the origin alone, for the opened row of the package. */
    public static TargetSheet brief(Texts texts, String title, ImpactTarget target, TargetReading reading) {
        return new TargetSheet(List.of(), origin(texts, reading), new TargetPicture(texts, target).of("target-picture", title, reading).orElse(null), List.of());
    }

    /** How many lines of the card are not said yet. */
    public long missing() {
        return facts.stream().filter(fact -> fact.text() == null).count();
    }

    private static @Nullable Origin origin(Texts texts, TargetReading reading) {
        return reading.origin().map(observation -> origin(texts, reading, observation)).orElse(null);
    }

    private static Origin origin(Texts texts, TargetReading reading, Observation observation) {
        var id = observation.id();
        var from = observation.provenance();
        var name = reading.indicator().map(indicator -> texts.in(indicator.name()) + ", ").orElse("");
        return new Origin(name + (id.indicator().isSotkanet() ? "Sotkanet " : "") + id.indicator(), "/indicators/" + id.indicator() + "?region=" + id.region() + "#" + id,
                texts.formats().decimal(observation.value()), texts.in(observation.region().name()), id.year().getValue(), from.source(), from.licence(),
                texts.formats().date(from.asOf()), observation.footnote().orElse(null));
    }

    private static List<Row> rows(Texts texts, ImpactTarget target, TargetReading reading) {
        var rows = new ArrayList<Row>();
        for (TargetReading.Area area : reading.judged()) {
            var years = new TreeSet<>(List.of(target.year()));
            target.card().cells().stream().filter(cell -> cell.region().equals(area.region().value())).forEach(cell -> years.add(cell.year()));
            if (!area.series().isEmpty()) {
                years.add(area.series().getLast().id().year().getValue());
            }
            years.forEach(year -> rows.add(row(texts, target, area, year)));
        }
        return rows;
    }

    private static Row row(Texts texts, ImpactTarget target, TargetReading.Area area, int year) {
        var due = target.due(area.region().value(), year);
        var actual = area.in(year).orElse(null);
        var attainment = target.judge(due.value(), actual);
        var rule = due.since() == null ? texts.of("target.report.general") : texts.of("target.report.own", String.valueOf(due.since()));
        return new Row(Areas.name(texts, area), year, new ValueWords(texts).bound(target, due.value()), rule,
                actual == null ? "–" : texts.formats().decimal(actual), attainment, new StatusTag(look(attainment), texts.of("target.attainment.", attainment)));
    }

    private static StatusTag.Kind look(Attainment attainment) {
        return switch (attainment) {
            case MET -> StatusTag.Kind.AGREED;
            case WITHIN_TOLERANCE -> StatusTag.Kind.CONDITIONAL;
            case MISSED -> StatusTag.Kind.DISPUTED;
            case NOT_MEASURED -> StatusTag.Kind.OPEN;
        };
    }
}
