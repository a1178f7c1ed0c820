package fi.luotsi.ui.counsel;

import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.position.ByChoice;
import fi.luotsi.negotiation.position.Choice;
import fi.luotsi.negotiation.position.InWords;
import fi.luotsi.negotiation.position.Numbers;
import fi.luotsi.negotiation.position.Stance;
import fi.luotsi.ui.Formats;

/**
 * A private position as it is typed: four numbers, four texts, or a band for each choice.
 *
 * @param choices the chosen band of each choice in the order of {@link Choice}; an empty text for none
 * @param remark what the choices do not say
 */
public record PositionForm(@Nullable String wanted, @Nullable String acceptable, @Nullable String fallback, @Nullable String refused,
        @Nullable List<String> choices, @Nullable String remark) {

    static final PositionForm EMPTY = new PositionForm(null, null, null, null, null, null);

    static PositionForm of(Stance stance, Formats formats) {
        return switch (stance) {
            case Numbers(var wanted, var acceptable, var fallback, var refused) -> new PositionForm(formats.decimal(wanted), formats.decimal(acceptable),
                    formats.decimal(fallback), refused == null ? null : formats.decimal(refused), null, null);
            case InWords(var wanted, var acceptable, var fallback, var refused) -> new PositionForm(wanted, acceptable, fallback, refused, null, null);
            case ByChoice choice -> new PositionForm(null, null, null, null, chosen(choice), choice.remark());
        };
    }

    /** What was chosen for the choice at the place; empty where nothing was. */
    String choice(int place) {
        return choices == null || place >= choices.size() ? "" : choices.get(place);
    }

    Stream<Map.Entry<String, @Nullable String>> texts() {
        return Stream.of(entry("wanted", wanted), entry("acceptable", acceptable), entry("fallback", fallback), entry("refused", refused), entry("remark", remark));
    }

    private static Map.Entry<String, @Nullable String> entry(String field, @Nullable String typed) {
        return new SimpleEntry<>(field, typed);
    }

    private static List<String> chosen(ByChoice stance) {
        var kind = stance.bands().keySet().iterator().next().kind();
        return Choice.of(kind).stream().map(choice -> stance.bands().containsKey(choice) ? stance.bands().get(choice).name() : "").toList();
    }
}
