package fi.luotsi.web.imports;

import static java.util.Comparator.comparing;

import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.Indicators.ListedIndicator;
import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the list of indicators can be sorted and narrowed. */
record IndicatorListing(Texts texts) {

    private static final int LENGTH = 100;

    Layout<ListedIndicator> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("name", texts.of("indicators.name"), comparing(this::name, words)),
                Column.sorted("topic", texts.of("indicators.topic"), comparing(this::topic, words)),
                Column.sorted("unit", texts.of("indicators.unit"), comparing(this::unit, words)),
                Column.sorted("years", texts.of("indicators.years"), comparing(ListedIndicator::lastYear)),
                Column.number("observations", texts.of("indicators.observations"), comparing(ListedIndicator::observations))),
                Stream.concat(Stream.of(new Choice<ListedIndicator>("", texts.of("indicators.topic.all"), listed -> true)),
                        Stream.of(Indicator.Topic.values()).map(this::choice)).toList(),
                listed -> name(listed) + " " + listed.indicator().id().value() + " " + topic(listed), LENGTH);
    }

    private Choice<ListedIndicator> choice(Indicator.Topic topic) {
        return new Choice<>(topic.name().toLowerCase(Locale.ROOT), texts.of("indicators.topic." + topic), listed -> listed.indicator().topic() == topic);
    }

    private String name(ListedIndicator listed) {
        return listed.indicator().name().in(texts.locale());
    }

    private String topic(ListedIndicator listed) {
        return texts.of("indicators.topic." + listed.indicator().topic());
    }

    private String unit(ListedIndicator listed) {
        return texts.of("indicators.unit." + listed.indicator().unit());
    }
}
