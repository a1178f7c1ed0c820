package fi.luotsi.web.imports;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NotFound;
import fi.luotsi.indicator.Gender;
import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.Observations;
import fi.luotsi.indicator.Region;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.listing.ViewsBeside;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.target.SeriesPicture;
import fi.luotsi.view.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Everybody signed in may look up what has been measured, and where each number comes from. */
@Controller
class IndicatorController {

    private static final int ON_A_PAGE = 100;
    private static final int LAST_PAGE = 1_000_000;

    private final Indicators indicators;
    private final Observations observations;
    private final ViewsBeside views;
    private final MessageSource messages;

    IndicatorController(Indicators indicators, Observations observations, ViewsBeside views, MessageSource messages) {
        this.indicators = indicators;
        this.observations = observations;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/indicators")
    String list(Acting.Person acting, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        var asked = Asked.of("/indicators", parameters);
        model.addAttribute("listing", new IndicatorListing(new Texts(messages, locale)).layout().show(indicators.all(acting), asked, locale)
                .as(listed -> IndicatorLine.Head.of(listed, locale)));
        views.addTo(model, acting, Place.INDICATORS, "/indicators", asked.query());
        return "indicators/list";
    }

    @GetMapping("/indicators/{id}")
    String indicator(Acting.Person acting, @PathVariable String id, @RequestParam(required = false) Optional<String> region,
            @RequestParam(defaultValue = "0") String page, @RequestParam(defaultValue = "") String sort, Locale locale, Model model) {
        var indicator = find(acting, id);
        var chosen = region(region);
        long count = observations.count(acting, indicator.id(), chosen);
        int number = pageNumber(page);
        var order = ObservationColumns.order(sort);
        var values = observations.page(acting, indicator.id(), chosen, order, number, ON_A_PAGE);
        model.addAttribute("indicator", IndicatorLine.Head.of(indicator, Formats.of(locale).integer(count), "", locale));
        model.addAttribute("values", values.stream().map(value -> IndicatorLine.Value.of(value, locale)).toList());
        model.addAttribute("regions", regions(acting, indicator.id(), chosen, locale));
        model.addAttribute("picture", picture(acting, indicator, chosen, locale).orElse(null));
        model.addAttribute("columns", new ObservationColumns(new Texts(messages, locale)).heads(order, other -> link(id, chosen, other, 0)));
        model.addAttribute("sort", ObservationColumns.sort(order));
        model.addAttribute("region", chosen.map(RegionCode::value).orElse(""));
        model.addAttribute("previous", number == 0 ? null : link(id, chosen, ObservationColumns.sort(order), number - 1));
        model.addAttribute("next", (long) (number + 1) * ON_A_PAGE < count ? link(id, chosen, ObservationColumns.sort(order), number + 1) : null);
        long first = (long) number * ON_A_PAGE;
        model.addAttribute("where", Math.min(first + 1, count) + "–" + (first + values.size()) + " / " + Formats.of(locale).integer(count));
        return "indicators/indicator";
    }

    /** The chosen region's values over the years; the whole country's, or the first region's, where none was chosen. */
    private Optional<Chart> picture(Acting acting, Indicator indicator, Optional<RegionCode> chosen, Locale locale) {
        var known = indicators.regionsOf(acting, indicator.id());
        var texts = new Texts(messages, locale);
        return chosen.or(() -> known.stream().map(Region::code).filter(RegionCode.FINLAND::equals).findFirst()).or(() -> known.stream().map(Region::code).findFirst())
                .flatMap(code -> known.stream().filter(region -> region.code().equals(code)).findFirst())
                .flatMap(region -> SeriesPicture.of(texts, "indicator-picture", texts.in(region.name()), texts.of("indicators.unit." + indicator.unit()),
                        new SeriesPicture.Course(texts.in(region.name()), observations.series(acting, indicator.id(), region.code()).stream()
                                .filter(observation -> observation.id().gender() == Gender.TOTAL).toList())));
    }

    private List<IndicatorLine.Choice> regions(Acting acting, IndicatorId id, Optional<RegionCode> chosen, Locale locale) {
        return indicators.regionsOf(acting, id).stream().map(region -> new IndicatorLine.Choice(region.code().value(), region.name().in(locale),
                region.level().name(), chosen.filter(region.code()::equals).isPresent())).toList();
    }

    private static String link(String id, Optional<RegionCode> region, String sort, int page) {
        return UriComponentsBuilder.fromPath("/indicators/" + id).queryParamIfPresent("region", region.map(RegionCode::value))
                .queryParamIfPresent("sort", Optional.of(sort).filter(code -> !code.isEmpty())).queryParamIfPresent("page", Optional.of(page).filter(number -> number > 0))
                .build().toUriString();
    }

    private Indicator find(Acting acting, String id) {
        return number(id).flatMap(number -> indicators.byId(acting, new IndicatorId(number)))
                .orElseThrow(() -> new NotFound(id));
    }

    static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A region that cannot be one is as if none had been asked for. */
    static Optional<RegionCode> region(Optional<String> text) {
        return text.filter(code -> !code.isBlank()).flatMap(code -> {
            try {
                return Optional.of(new RegionCode(code));
            } catch (IllegalArgumentException noRegion) {
                return Optional.empty();
            }
        });
    }

    private static int pageNumber(String text) {
        return Math.min(number(text).orElse(0), LAST_PAGE);
    }
}
