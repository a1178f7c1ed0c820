package fi.luotsi.ui.rating;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.rating.AgreementRating;
import fi.luotsi.agreement.rating.Light;
import fi.luotsi.agreement.rating.RatedYear;
import fi.luotsi.agreement.rating.RatingLine;
import fi.luotsi.agreement.rating.YearRating;
import fi.luotsi.indicator.Observation;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.rating.RatingView.Row;
import fi.luotsi.ui.rating.RatingView.Source;
import fi.luotsi.ui.rating.RatingView.Tally;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;
import fi.luotsi.ui.target.Areas;

/**
 * Puts the rating of an agreement into the reader's words.
 *
 * @param address of the page
 */
public record RatingViews(Texts texts, String address) {

    public RatingView view(AgreementRating rating) {
        var chosen = rating.chosen().orElse(null);
        return new RatingView(rating.years().stream().map(year -> choice(year, chosen)).toList(), rating.years().isEmpty() ? "" : String.valueOf(rating.years().getLast().year()),
                chosen == null ? null : year(chosen));
    }

    private Filter choice(RatedYear year, @Nullable YearRating chosen) {
        var number = String.valueOf(year.year());
        return new Filter(number, year.ended() ? number : texts.of("rating.year.goes-on", number), 0, address + "?year=" + number, chosen != null && chosen.year().equals(year));
    }

    private RatingView.Year year(YearRating rating) {
        var number = String.valueOf(rating.year().year());
        var lights = new Lights(texts);
        var tally = rating.due() == 0 ? List.<Tally>of() : rating.counts().entrySet().stream()
                .map(count -> new Tally(lights.sign(count.getKey()), texts.formats().integer(count.getValue()))).toList();
        return new RatingView.Year(texts.of("rating.of", texts.of("deciding.number.version", rating.version().number(), rating.version().version()), number), sentence(rating, number), tally,
                rating.leavesOut(), address + ".csv?year=" + number, rating.lines().stream().map(this::row).toList());
    }

    private String sentence(YearRating rating, String number) {
        if (!rating.year().ended()) {
            return texts.of("rating.goes-on", number);
        }
        var reached = rating.counts().getOrDefault(Light.REACHED, 0L);
        return rating.due() == 0 ? texts.of("rating.nothing-due") : texts.of("rating.reached", texts.formats().integer(reached), texts.formats().integer(rating.due()));
    }

    private Row row(RatingLine line) {
        var target = line.rated().target();
        var name = line.rated().name();
        var language = name.languageFor(texts.locale());
        var since = line.due().since();
        return new Row(texts.in(name), language.equals(texts.locale().getLanguage()) ? null : language, indicator(line), line.area().map(area -> Areas.name(texts, area)).orElse(null),
                new ValueWords(texts).bound(target, line.due().value()), since == null ? texts.of("rating.common", String.valueOf(target.year())) : texts.of("target.report.own", String.valueOf(since)),
                line.observed().map(seen -> texts.formats().decimal(seen.value()) + "\u00a0" + target.unit()).orElse("–"), line.observed().map(this::source).orElse(null),
                new Lights(texts).sign(line.light()));
    }

    private String indicator(RatingLine line) {
        var id = line.rated().target().indicator();
        return line.indicator().map(one -> texts.in(one.name()) + ", " + (one.id().isSotkanet() ? "Sotkanet\u00a0" : "") + id).orElse(id);
    }

    private Source source(Observation observation) {
        var from = observation.provenance();
        return new Source(texts.of("rating.source.of", from.source(), String.valueOf(observation.id().year().getValue()), texts.formats().date(from.asOf()), from.licence()),
                observation.footnote().orElse(null));
    }
}
