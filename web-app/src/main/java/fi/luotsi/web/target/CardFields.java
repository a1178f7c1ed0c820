package fi.luotsi.web.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import fi.luotsi.target.TargetCard;
import fi.luotsi.ui.Formats;

/**
 * A target's card as it is typed, right or wrong.
 *
 * @param seen the version of the draft item the person saw; 0 where there was none
 * @param texts by field: {@code kind}, {@code numerator}, {@code denominator}, {@code rhythm}, {@code lag}, {@code payment}, {@code reason}
 * @param packages codes of the service packages ticked
 * @param cells values of areas; a row left empty says nothing
 */
record CardFields(int seen, Map<String, String> texts, List<String> packages, List<Cell> cells) {

    static final List<String> NAMES = List.of("kind", "numerator", "denominator", "rhythm", "lag", "payment", "reason");

    private static final int EMPTY_ROWS = 3;
    private static final int MOST_ROWS = 500;

    /** A row of the values of areas. */
    record Cell(String region, String year, String value) {

        static final Cell EMPTY = new Cell("", "", "");

        boolean isEmpty() {
            return region.isEmpty() && year.isEmpty() && value.isEmpty();
        }
    }

    static CardFields of(TargetCard card, int seen, String reason, Formats formats) {
        var texts = Map.of("kind", Optional.ofNullable(card.kind()).map(Enum::name).orElse(""), "numerator", card.numerator(), "denominator", card.denominator(),
                "rhythm", Optional.ofNullable(card.rhythm()).map(Enum::name).orElse(""), "lag", Objects.toString(card.lagMonths(), ""), "payment", card.paymentEffect(),
                "reason", reason);
        return new CardFields(seen, texts, card.packages(), card.cells().stream()
                .map(cell -> new Cell(cell.region(), String.valueOf(cell.year()), formats.decimal(cell.value()))).toList());
    }

    static CardFields typed(MultiValueMap<String, String> request) {
        var texts = new HashMap<String, String>();
        NAMES.forEach(name -> texts.put(name, text(request.getFirst(name))));
        var years = request.getOrDefault("cellYear", List.of());
        var values = request.getOrDefault("cellValue", List.of());
        var regions = request.getOrDefault("cellRegion", List.of());
        int rows = Math.min(MOST_ROWS, Math.min(regions.size(), Math.min(years.size(), values.size())));
        var cells = IntStream.range(0, rows).mapToObj(row -> new Cell(text(regions.get(row)), text(years.get(row)), text(values.get(row)))).toList();
        var seen = text(request.getFirst("seen"));
        return new CardFields(seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0, Map.copyOf(texts),
                request.getOrDefault("packages", List.of()).stream().distinct().toList(), cells);
    }

    /** The rows to show: what there is and some empty ones. */
    public List<Cell> rows() {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return Stream.concat(filled.stream(), Stream.generate(() -> Cell.EMPTY).limit(EMPTY_ROWS)).toList();
    }

    CardFields seeing(int version) {
        return new CardFields(version, texts, packages, cells);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
