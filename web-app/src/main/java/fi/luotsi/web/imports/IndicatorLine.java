package fi.luotsi.web.imports;

import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.Indicators.ListedIndicator;
import fi.luotsi.indicator.Observation;
import fi.luotsi.ui.Formats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the pages of indicators show, ready written in the reader's language. */
final class IndicatorLine {

    private IndicatorLine() {}

    /** An indicator; {@code nameLanguage} is the language its name really has. */
    record Head(int id, String name, String nameLanguage, String unit, String topic, boolean sotkanet, boolean nameExact, String source,
            String observations, String years) {

        static Head of(ListedIndicator listed, Locale locale) {
            String years = listed.observations() == 0 ? "–"
                    : listed.firstYear() == listed.lastYear() ? Integer.toString(listed.lastYear()) : listed.firstYear() + "–" + listed.lastYear();
            return of(listed.indicator(), Formats.of(locale).integer(listed.observations()), years, locale);
        }

        static Head of(Indicator indicator, String observations, String years, Locale locale) {
            return new Head(indicator.id().value(), indicator.name().in(locale), indicator.name().languageFor(locale), indicator.unit().name(),
                    indicator.topic().name(), indicator.id().isSotkanet(), indicator.nameExact(), indicator.source(), observations, years);
        }
    }

    /** An observation with everything needed to judge it. */
    record Value(String anchor, String region, int year, String gender, String value, @Nullable String absolute, String source, String licence,
            String asOf, @Nullable String footnote, String fileName) {

        static Value of(Observation observation, Locale locale) {
            var formats = Formats.of(locale);
            var from = observation.provenance();
            return new Value(observation.id().toString(), observation.region().name().in(locale), observation.id().year().getValue(),
                    observation.id().gender().name(), formats.decimal(observation.value()), observation.absolute().map(formats::decimal).orElse(null),
                    from.source(), from.licence(), formats.date(from.asOf()), observation.footnote().orElse(null), observation.fileName());
        }
    }

    /** A region to choose. */
    record Choice(String code, String name, String level, boolean chosen) {}
}
