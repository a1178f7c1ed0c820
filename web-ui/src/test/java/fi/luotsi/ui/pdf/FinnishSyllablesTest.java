package fi.luotsi.ui.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinnishSyllablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"kump|pa|nuus|so|pi|mus", "jär|jes|täjä", "maa|kun|ta|stra|te|gia", "pal|ve|lu|ko|ko|nai|suus", "lii|ke|lai|tos", "ase|te|taan", "§:n", "12.4.2026", "Ikäih|mi|nen", "äiti", "Sotkanet 703"})
    void wordsArePartedBeforeAConsonantThatAVowelFollows(String parted) {
        var word = parted.replace("|", "");
        assertThat(FinnishSyllables.hyphenated(word).replace('\u00ad', '|')).isEqualTo(parted);
    }
}
