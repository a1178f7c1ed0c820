package fi.luotsi.ui.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.luotsi.agreement.rating.RatingLine;
import fi.luotsi.agreement.rating.YearRating;
import fi.luotsi.indicator.Observation;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.ui.CsvFile;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.target.Areas;

/** A year's rating for spreadsheets: days as 2026-12-31, what is missing as an empty cell, everything else as on the page. No line more than the agreement has values. */
public record RatingCsv(Texts texts) {

    /** Only its head where no year has ended. */
    public CsvFile of(Optional<YearRating> rating) {
        var csv = new CsvFile(texts.locale());
        csv.row(Stream.of("number", "version", "year", "target", "indicator", "indicator-name", "area", "direction", "due", "tolerance", "unit", "observed", "standing", "source", "retrieved",
                "licence").map(key -> texts.of("rating.csv." + key)).toList());
        rating.ifPresent(year -> year.lines().forEach(line -> csv.row(cells(csv, year, line))));
        return csv;
    }

    private List<String> cells(CsvFile csv, YearRating rating, RatingLine line) {
        var target = line.rated().target();
        var from = line.observed().map(Observation::provenance);
        return List.of(CsvFile.words(rating.version().number()), String.valueOf(rating.version().version()), String.valueOf(rating.year().year()),
                CsvFile.words(texts.in(line.rated().name())), CsvFile.words(target.indicator()), CsvFile.words(line.indicator().map(one -> texts.in(one.name())).orElse("")),
                CsvFile.words(line.area().map(area -> Areas.name(texts, area)).orElse("")), target.direction() == ImpactTarget.Direction.AT_MOST ? "≤" : "≥",
                csv.number(line.due().value()), csv.number(target.tolerancePercent()), CsvFile.words(target.unit()), line.observed().map(seen -> csv.number(seen.value())).orElse(""),
                CsvFile.words(new Lights(texts).word(line.light())), CsvFile.words(from.map(one -> one.source()).orElse("")), from.map(one -> one.asOf().toString()).orElse(""),
                CsvFile.words(from.map(one -> one.licence()).orElse("")));
    }
}
