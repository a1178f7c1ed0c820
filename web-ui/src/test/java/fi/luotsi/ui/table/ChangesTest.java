package fi.luotsi.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.Change;
import fi.luotsi.ui.listing.CodedTerms;

class ChangesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyKindOfChangeIsShownInEveryLanguage(String language) {
        assertThat(changes(language).all()).extracting(Change::form).containsExactly("euros", "value", "value", "value", "words");
    }

    @Test
    void changedFramesStandTogetherWithTheirSum() {
        var euros = (Change.EurosChange) changes("fi").all().getFirst();
        assertThat(euros.lines()).extracting(Change.Line::difference).containsExactly("+12\u00a0000\u00a0000,00", "\u22127\u00a0000\u00a0000,00");
        assertThat(euros.lines().getFirst().percent()).isEqualTo("+3,9");
        assertThat(euros.sum()).isNotNull();
        assertThat(euros.sum().flag()).isEqualTo("Yli raamin 5,0\u00a0M€");
        assertThat(euros.columns().beforeParty()).isEqualTo("järjestäjä");
    }

    @Test
    void ofATargetOnlyTheChangedPartIsMarked() {
        var target = (Change.TargetChange) changes("fi").all().get(1);
        assertThat(target.after().valueChanged()).isFalse();
        assertThat(target.after().parts()).extracting(Change.Part::changed).containsExactly(true, false, false, false);
        assertThat(target.gap()).isEqualTo(new Change.Gap("toleranssi +1\u00a0%-yks.", "yläraja siirtyy arvosta 1,428 arvoon 1,442"));
    }

    @Test
    void aSwedishReaderSeesTheSwedishText() {
        var words = (Change.WordsChange) changes("sv").all().getLast();
        assertThat(words.words().before().getFirst().text()).startsWith("Producenten");
        assertThat(words.gap().meaning()).isEqualTo("Också den finska texten ändrades.");
    }

    @Test
    void theSummaryCountsChangesByKind() {
        assertThat(changes("fi").summary()).isEqualTo("6 muutosta: sopimusteksti 1, eurot 2, tavoite 1, palveluketju 1, rahoitusmalli 1. 1 kohta ennallaan.");
    }

    private static Changes changes(String language) {
        var table = TwoRounds.table();
        var changed = table.terms().stream().filter(state -> state.revisions().size() == 2).map(ChangesTest::change).toList();
        return new Changes(new RoundDifference(table.head(), table.rounds().get(0), table.rounds().get(1), changed, 1, table.asOf(1), table.asOf(2)), CodedTerms.ALL, TwoRounds.texts(language));
    }

    private static RoundDifference.Change change(TermState state) {
        return new RoundDifference.Change(state.term(), state.latestOf(Party.ORGANIZER).orElseThrow(), state.latestOf(Party.PROVIDER).orElseThrow());
    }

    @Test
    void theChangesOfOneRoundHaveOneAuthorAndATime() {
        assertThat(List.of(changes("fi").all().getLast().by().who(), changes("fi").all().getLast().by().when())).containsExactly("Tuottajan johtaja", "14.11.2018 klo\u00a015.40");
    }
}
