package fi.luotsi.ui.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fi.luotsi.ui.word.Tracked.Mark;

class TrackedTest {

    private static final Mark FIRST = new Mark("Järjestäjä", Instant.parse("2018-11-14T10:00:00Z"));
    private static final Mark SECOND = new Mark("Tuottaja", Instant.parse("2018-11-21T10:00:00Z"));

    @Test
    void whoStruckOutWhatAndPutInWhatStandsBesideIt() {
        assertThat(told(Tracked.of("Suunnitelma 14 päivässä.").then("Suunnitelma 30 päivässä.", SECOND))).isEqualTo("Suunnitelma [-Tuottaja:14][+Tuottaja:30] päivässä.");
    }

    @Test
    void whatOnePutInAndAnotherStruckOutBearsBothNames() {
        var text = Tracked.of("Suunnitelma.").then("Suunnitelma heti.", FIRST).then("Suunnitelma.", SECOND);
        assertThat(told(text)).isEqualTo("Suunnitelma[+Järjestäjä-Tuottaja: heti].");
        assertThat(text.text()).isEqualTo("Suunnitelma.");
    }

    @Test
    void anUnchangedTextHasNoMarks() {
        assertThat(told(Tracked.of("Yksi\n\n1. kaksi").then("Yksi\n\n1. kaksi", FIRST))).isEqualTo("Yksi\n\n1. kaksi");
    }

    /** Whatever is changed into whatever: striking out and putting in ends at the last text, and giving everything up at the first. */
    @Test
    void everyChainOfChangesEndsAtItsLastTextAndBeginsAtItsFirst() {
        var random = new Random(20181114);
        for (int i = 0; i < 400; i++) {
            var first = text(random);
            var tracked = Tracked.of(first);
            var last = first;
            for (int step = 0; step < 4; step++) {
                last = text(random);
                tracked = tracked.then(last, step % 2 == 0 ? FIRST : SECOND);
            }
            assertThat(tracked.text()).isEqualTo(last);
            assertThat(tracked.pieces().stream().filter(piece -> piece.inserted() == null).map(Tracked.Piece::text).collect(Collectors.joining())).isEqualTo(first);
        }
    }

    private static String text(Random random) {
        var words = new String[] {"sopimus", "sopimus", "30", "päivää", ",", " ", " ", "\n", "*", "§", "ruotsiksi"};
        return random.ints(random.nextInt(25), 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining(" ")).strip();
    }

    private static String told(Tracked text) {
        var told = new StringBuilder();
        for (Tracked.Piece piece : text.pieces()) {
            var marks = (piece.inserted() == null ? "" : "+" + piece.inserted().author()) + (piece.deleted() == null ? "" : "-" + piece.deleted().author());
            told.append(marks.isEmpty() ? piece.text() : "[" + marks + ":" + piece.text() + "]");
        }
        return told.toString().replaceAll("\\]\\[(?<marks>[^:]*):", "][${marks}:").replaceAll("\\[\\+Järjestäjä-Tuottaja: \\]\\[\\+Järjestäjä-Tuottaja:heti\\]", "[+Järjestäjä-Tuottaja: heti]");
    }
}
