package fi.luotsi.reference;

import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.Indicator.Direction;
import fi.luotsi.indicator.Indicator.Topic;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.IndicatorUnit;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.catalogue.Words;
import org.springframework.stereotype.Component;

/** Sotkanet's indicators and our own ones. */
@Component
class ShippedIndicators {

    static final ShippedFile SOTKANET = new ShippedFile("/fi/luotsi/indicator/data/sotkanet_indicators.csv");
    static final ShippedFile OWN = new ShippedFile("/fi/luotsi/indicator/data/own_indicators.csv");

    private final Indicators indicators;

    ShippedIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    void loadSotkanet(Acting acting) {
        indicators.keep(acting, SOTKANET.rows(cells -> new Indicator(id(cells, "sotkanet_id"), cells.apply("key"),
                new Words(cells.apply("name_fi"), null, cells.apply("name_en")), unit(cells.apply("unit")), topic(cells.apply("group")),
                Direction.UNKNOWN, cells.apply("name_status").equals("exact"), source(cells))));
    }

    /** Where the number was found, and what the finder remarked on the name: a fact about it, never a part of it. */
    private static String source(ShippedFile.Cells cells) {
        var remark = cells.apply("name_remark");
        return "THL, Sotkanet.fi; " + cells.apply("id_source") + (remark.isEmpty() ? "" : "; " + remark);
    }

    void loadOwn(Acting acting) {
        indicators.keep(acting, OWN.rows(cells -> new Indicator(id(cells, "id"), cells.apply("code"),
                new Words(cells.apply("name_fi"), cells.apply("name_sv"), cells.apply("name_en")), IndicatorUnit.valueOf(cells.apply("unit")),
                Topic.valueOf(cells.apply("topic")), Direction.UNKNOWN, true, cells.apply("source"))));
    }

    private static IndicatorId id(ShippedFile.Cells cells, String column) {
        return new IndicatorId(Integer.parseInt(cells.apply(column)));
    }

    /** The file's words for units; those it asks the reader to check are unknown to us. */
    private static IndicatorUnit unit(String words) {
        return switch (words) {
            case "persons" -> IndicatorUnit.PERSONS;
            case "persons; % of same age" -> IndicatorUnit.PERCENT_OF_AGE_GROUP;
            case "%", "percent" -> IndicatorUnit.PERCENT;
            case "per 100" -> IndicatorUnit.PER_100;
            case "per 1 000" -> IndicatorUnit.PER_1000_RESIDENTS;
            case "per 1000 of same age" -> IndicatorUnit.PER_1000_OF_AGE_GROUP;
            case "days per 1000 of same age" -> IndicatorUnit.DAYS_PER_1000_OF_AGE_GROUP;
            case "per 10 000" -> IndicatorUnit.PER_10000_RESIDENTS;
            case "per 100 000 (check metadata)" -> IndicatorUnit.PER_100000_RESIDENTS;
            case "EUR/resident", "EUR/inhabitant" -> IndicatorUnit.EUROS_PER_RESIDENT;
            case "index 0–1" -> IndicatorUnit.INDEX;
            default -> IndicatorUnit.UNKNOWN;
        };
    }

    private static Topic topic(String words) {
        return switch (words) {
            case "child protection" -> Topic.CHILD_PROTECTION;
            case "child & adolescent psychiatry / mental health" -> Topic.MENTAL_HEALTH;
            case "older people" -> Topic.OLDER_PEOPLE;
            case "access & quality" -> Topic.ACCESS_AND_QUALITY;
            case "cost & resources" -> Topic.COST_AND_RESOURCES;
            case "population & need" -> Topic.POPULATION_AND_NEED;
            default -> throw new IllegalArgumentException("No topic: " + words);
        };
    }
}
