package fi.luotsi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static final String BEFORE = "Tuottaja antaa korjaussuunnitelman 14 päivän kuluessa ilmoituksesta.";
    private static final String AFTER = "Tuottaja antaa korjaussuunnitelman 30 päivän kuluessa kirjallisesta ilmoituksesta.";

    @Test
    void changedWordsAreStruckOutAndPutIn() {
        assertThat(marked(WordDiff.between(BEFORE, AFTER).runs()))
                .isEqualTo("Tuottaja antaa korjaussuunnitelman [-14] [+30] päivän kuluessa [+kirjallisesta] ilmoituksesta.");
    }

    @Test
    void wordsAreCountedAndSignsAreNot() {
        var diff = WordDiff.between(BEFORE, AFTER.replace(".", "!"));
        assertThat(diff.insertedWords()).isEqualTo(2);
        assertThat(diff.deletedWords()).isEqualTo(1);
    }

    @Test
    void eachSideShowsItsOwnWordsOnly() {
        var diff = WordDiff.between(BEFORE, AFTER);
        assertThat(marked(diff.before())).contains("[-14]").doesNotContain("30", "kirjallisesta");
        assertThat(marked(diff.after())).contains("[+30]", "[+kirjallisesta]").doesNotContain("14");
    }

    @Test
    void spacesAndLineBreaksAreNoChange() {
        assertThat(WordDiff.between("yksi  kaksi\nkolme", "yksi kaksi kolme").isEmpty()).isTrue();
    }

    @Test
    void anEmptyTextIsAllInsertedOrAllDeleted() {
        assertThat(marked(WordDiff.between("", "uusi kohta").runs())).isEqualTo("[+uusi kohta]");
        assertThat(marked(WordDiff.between("vanha", "").runs())).isEqualTo("[-vanha]");
        assertThat(WordDiff.between("", "").runs()).isEmpty();
    }

    @RepeatedTest(200)
    void bothTextsCanBeReadFromTheDifference(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var before = text(random);
        var after = text(random);
        var diff = WordDiff.between(before, after);
        assertThat(words(diff.before())).isEqualTo(before);
        assertThat(words(diff.after())).isEqualTo(after);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12)).mapToObj(_ -> List.of("a", "b", "c,", "d.").get(random.nextInt(4))).collect(Collectors.joining(" "));
    }

    private static String words(List<WordDiff.Run> runs) {
        return runs.stream().map(WordDiff.Run::text).collect(Collectors.joining());
    }

    private static String marked(List<WordDiff.Run> runs) {
        return runs.stream()
                .map(run -> switch (run.kind()) {
                    case EQUAL -> run.text();
                    case DELETED -> "[-" + run.text() + "]";
                    case INSERTED -> "[+" + run.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
