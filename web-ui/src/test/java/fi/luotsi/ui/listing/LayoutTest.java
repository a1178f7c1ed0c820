package fi.luotsi.ui.listing;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fi.luotsi.ui.SortedColumn.Order;

class LayoutTest {

    private static final Locale FINNISH = Locale.of("fi");
    private static final List<Row> ALL = List.of(new Row("Keski-Suomi", 3), new Row("Uusimaa", 1), new Row("Etelä-Savo", 2));

    record Row(String name, int size) {}

    private final Layout<Row> layout = new Layout<>(List.of(Column.sorted("name", "Nimi", comparing(Row::name)), Column.number("size", "Koko", comparing(Row::size)),
            Column.plain("Muu")), List.of(new Choice<>("", "Kaikki", row -> true), new Choice<>("large", "Suuret", row -> row.size() > 1)), Row::name, 2);

    @Test
    void nothingAskedShowsTheListsOwnOrderPageByPage() {
        var first = shown(Map.of());
        assertThat(first.rows()).extracting(Row::name).containsExactly("Keski-Suomi", "Uusimaa");
        assertThat(first.where()).isEqualTo("1–2 / 3");
        assertThat(first.next()).isEqualTo("/x?page=2");
        assertThat(shown(Map.of("page", "2")).rows()).extracting(Row::name).containsExactly("Etelä-Savo");
        assertThat(shown(Map.of("page", "99")).previous()).isEqualTo("/x");
    }

    @Test
    void aColumnSortsUpAndThenDownAndTheAddressSaysSo() {
        var up = shown(Map.of("sort", "size"));
        assertThat(up.rows()).extracting(Row::size).containsExactly(1, 2);
        assertThat(up.columns().get(1).order()).isEqualTo(Order.ASCENDING);
        assertThat(up.columns().get(1).href()).isEqualTo("/x?sort=-size");
        var down = shown(Map.of("sort", "-size"));
        assertThat(down.rows()).extracting(Row::size).containsExactly(3, 2);
        assertThat(down.columns().get(1).href()).isEqualTo("/x?sort=size");
        assertThat(down.columns().get(2).href()).isNull();
    }

    @Test
    void wordsAndAChoiceNarrowTogetherAndStayInEveryLink() {
        var narrowed = shown(Map.of("q", "ETELÄ sav", "show", "large", "sort", "name"));
        assertThat(narrowed.rows()).extracting(Row::name).containsExactly("Etelä-Savo");
        assertThat(narrowed.filters()).extracting(filter -> filter.text() + " " + filter.count()).containsExactly("Kaikki 1", "Suuret 1");
        assertThat(narrowed.filters().getFirst().href()).isEqualTo("/x?q=ETEL%C3%84%20sav&sort=name");
        assertThat(narrowed.asked().query()).isEqualTo("q=ETEL%C3%84%20sav&show=large&sort=name");
        assertThat(narrowed.asked().hidden()).containsExactlyInAnyOrderEntriesOf(Map.of("show", "large", "sort", "name"));
    }

    @Test
    void whatTheAddressSaysWronglyItDoesNotSay() {
        var shown = shown(Map.of("sort", "nonsense", "show", "nonsense", "page", "-1"));
        assertThat(shown.rows()).extracting(Row::name).containsExactly("Keski-Suomi", "Uusimaa");
        assertThat(shown.filters().getFirst().current()).isTrue();
    }

    private Listing<Row> shown(Map<String, String> parameters) {
        return layout.show(ALL, Asked.of("/x", parameters), FINNISH);
    }
}
