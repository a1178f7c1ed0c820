package fi.luotsi.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.PackageTable.Row;
import fi.luotsi.ui.WordDiff;

class TableViewTest {

    private final TableView organizers = view(Party.ORGANIZER);

    private static TableView view(Party reader) {
        return TableView.of(TwoRounds.table(), reader, TwoRounds.texts("fi"), "/negotiations");
    }

    @Test
    void eachValueReadsInTheFormOfItsKind() {
        assertThat(rows(organizers).map(row -> List.of(row.own().text(), row.theirs().text(), row.difference().text())).limit(6)).containsExactly(
                List.of("310,0", "322,0", "+12,0"), List.of("1\u00a0275,0", "1\u00a0268,0", "\u22127,0"), List.of("≤\u00a090\u00a0pv", "≤\u00a090\u00a0pv", "ei eroa"),
                List.of("≤\u00a01,4\u00a0%", "≤\u00a01,4\u00a0%", "toleranssi"), List.of("2", "1", "\u22121 taso"), List.of("malli B", "malli A", "eri malli"));
    }

    @Test
    void theProviderSeesItsOwnValueFirstAndTheDifferenceTheOtherWayRound() {
        var first = rows(view(Party.PROVIDER)).findFirst().orElseThrow();
        assertThat(first.own().text()).isEqualTo("322,0");
        assertThat(first.difference().text()).isEqualTo("\u221212,0");
    }

    @Test
    void ofAClauseOnlyTheChangedSentencesStandInTheRow() {
        var clause = rows(organizers).toList().getLast();
        assertThat(clause.name()).isEqualTo("12 § Poikkeamat");
        assertThat(clause.words()).isNotNull();
        assertThat(clause.words().runs().stream().map(WordDiff.Run::text).reduce("", String::concat)).isEqualTo("Tuottaja antaa suunnitelman 14 30 päivän kuluessa. ");
        assertThat(clause.words().count()).isEqualTo("tuottajan muutokset: 1 sana lisätty, 1 poistettu");
    }

    @Test
    void theSumsNameTheProvidersExcess() {
        var sums = organizers.packageTable(Selection.ALL, null).sections().getFirst().sums();
        assertThat(sums).isNotNull();
        assertThat(List.of(sums.own(), sums.theirs(), String.valueOf(sums.flag()))).containsExactly("1\u00a0585,0", "1\u00a0590,0", "Tuottaja yli raamin 5,0\u00a0M€");
        assertThat(organizers.board().sums().get(1).flag()).isEqualTo("yli 5,0\u00a0M€");
    }

    @Test
    void theBoardCountsTermsAndEuros() {
        assertThat(organizers.board().key()).extracting("text").containsExactly("Sovittu 1 · 0,0\u00a0M€", "Ehdolla 0 · 0,0\u00a0M€", "Avoin 6 · 1\u00a0585,0\u00a0M€", "Erimielinen 0 · 0,0\u00a0M€");
    }

    @Test
    void theFiltersSayHowManyTermsTheyLeave() {
        assertThat(organizers.filters(Selection.ALL)).extracting(Filter::text, Filter::count).map(Object::toString)
                .containsExactly("(\"Kaikki\", 7L)", "(\"Muuttuneet, kierros 2:\", 7L)", "(\"Vastattavana\", 6L)", "(\"Yli raamin\", 1L)");
        assertThat(rows(organizers, Showing.OVER).map(Row::name)).containsExactly("Lastensuojelu");
    }

    @Nested
    class WithADraft {
        private final TableView drafting = TableView.of(TwoRounds.table(new Phase.UnderNegotiation(3, Party.ORGANIZER, TwoRounds.DUE), TwoRounds.draft("318")),
                Party.ORGANIZER, TwoRounds.texts("fi"), "/negotiations");

        @Test
        void theOwnColumnShowsItAndTheRowSaysItIsAnswered() {
            var row = rows(drafting).findFirst().orElseThrow();
            assertThat(row.own().text()).isEqualTo("318,0");
            assertThat(row.task()).isNotNull();
            assertThat(row.task().word()).isEqualTo("vastattu luonnoksessa");
        }

        @Test
        void theHistoryEndsWithIt() {
            var versions = drafting.history(drafting.view().table().terms().getFirst());
            assertThat(versions).extracting(Version::value).containsExactly("310\u00a0000\u00a0000,00\u00a0€", "322\u00a0000\u00a0000,00\u00a0€", "318\u00a0000\u00a0000,00\u00a0€");
            assertThat(versions.get(1).delta()).isEqualTo("Δ +12\u00a0000\u00a0000,00\u00a0€; +3,9\u00a0%");
            assertThat(versions.getLast().round()).isEqualTo("kierros 3, luonnos");
        }
    }

    @Test
    void theTurnNamesTheDeadlineAndTheDaysLeft() {
        var turn = organizers.turn(TwoRounds.DUE.minusSeconds(4 * 86_400));
        assertThat(turn.whose()).isEqualTo("Vuorossa: järjestäjä.");
        assertThat(turn.sentence()).startsWith("Vastatkaa kierrokseen 2 viimeistään 23.11.2018 klo\u00a016.00 (4 päivää).").endsWith("6 kohtaa odottaa teitä.");
        assertThat(turn.namesDeadline()).isTrue();
    }

    @Test
    void aLapsedDayIsShown() {
        var turn = organizers.turn(TwoRounds.DUE.plusSeconds(2 * 86_400));
        assertThat(turn.late()).isTrue();
        assertThat(turn.sentence()).contains("2 päivää myöhässä");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyTextIsThereInEveryLanguage(String language) {
        for (Party reader : new Party[] {Party.ORGANIZER, Party.PROVIDER, null}) {
            var view = TableView.of(TwoRounds.table(), reader, TwoRounds.texts(language), "/negotiations");
            assertThat(view.packageTable(Selection.ALL, TwoRounds.id(1)).sections()).hasSize(6);
            assertThat(view.steps()).hasSize(6);
            assertThat(view.board().terms().total()).isEqualTo("7");
            assertThat(view.turn(TwoRounds.DUE).whose()).isNotBlank();
            view.view().table().terms().forEach(state -> assertThat(view.history(state)).isNotEmpty());
        }
    }

    @Test
    void theFingerprintStandsInGroupsOfEight() {
        assertThat(TableView.fingerprint("0123456789abcdef")).isEqualTo("01234567 89abcdef");
    }

    private static Stream<Row> rows(TableView view) {
        return rows(view, Showing.ALL);
    }

    private static Stream<Row> rows(TableView view, Showing showing) {
        return view.packageTable(Selection.of(showing), null).sections().stream().flatMap(section -> section.rows().stream());
    }
}
