package fi.luotsi.funding.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFileTest {

    @Test
    void whatIsLeftOutGetsItsDefault() {
        var read = Examples.byHand();
        assertThat(read.number(Parameter.PERSISTENCE)).isEqualTo(0.6);
        assertThat(read.number(Parameter.DEAD_BAND)).isEqualTo(0.03);
        assertThat(read.values(Parameter.FRAMES)).containsExactly(0.5, 0.5);
        assertThat(read.values(Parameter.FIXED_SHARE)).as("one number stands for every package").containsExactly(0.5, 0.5);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var read = Examples.three().with(Parameter.TARGET_DAYS, Double.NaN, 30, Double.NaN);
        assertThat(ParameterFile.read(ProjectionJson.writeInputs(read))).isEqualTo(read);
    }

    /** One thing is wrong in each; the text before the arrow stands in the sound file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"w\": [0.75, 0.25]       | \"w\": [0.75, 0.2]          | w            | SUM_NOT_ONE",
        "\"u\": [0.25, 0.75]       | \"u\": [1.25, -0.25]        | u[0]         | OUT_OF_RANGE",
        "\"lam0\": [100, 200]      | \"lam0\": [100, -200]       | lam0[1]      | OUT_OF_RANGE",
        "\"Q0\": [40, 0]           | \"Q0\": [40, -1]            | Q0[1]        | OUT_OF_RANGE",
        "\"alpha\": 0.5            | \"alpha\": 1.5              | alpha        | OUT_OF_RANGE",
        "\"alpha\": 0.5            | \"alpha\": NaN              | alpha        | NOT_FINITE",
        "\"v\": [10, 5]            | \"v\": [10, -Infinity]      | v[1]         | NOT_FINITE",
        "\"v\": [10, 5]            | \"v\": [10, 1e999]          | v[1]         | NOT_FINITE",
        "\"alpha\": 0.5            | \"alpha\": \"0.5\"          | alpha        | NOT_A_NUMBER",
        "\"alpha\": 0.5            | \"alpha\": null             | alpha        | NOT_A_NUMBER",
        "\"T\": 5                  | \"T\": 0                    | T            | OUT_OF_RANGE",
        "\"T\": 5                  | \"T\": 5.5                  | T            | NOT_WHOLE",
        "\"delay\": 1              | \"delay\": -1               | delay        | OUT_OF_RANGE",
        "\"tau\": [[0, 0.1], [0, 0]] | \"tau\": [[0, 1], [1, 0]] | tau          | EXPLODES",
        "\"tau\": [[0, 0.1], [0, 0]] | \"tau\": [[0, 0.1]]       | tau          | WRONG_LENGTH",
        "\"tau\": [[0, 0.1], [0, 0]] | \"tau\": [[0, 0.1], [0]]  | tau[1]       | WRONG_LENGTH",
        "\"mu\": [0.5, 0.25]       | \"mu\": [0.5]               | mu           | WRONG_LENGTH",
        "\"rho\": 0.5,             | \"\" : 1,                   | ``           | UNKNOWN",
        "\"rho\": 0.5              | \"rho\": 0.5, \"roh\": 0.5  | roh          | UNKNOWN",
        "\"Ikäihmiset\"            | \"Lastensuojelu\"           | packages[1]  | NAMED_TWICE",
        "\"Ikäihmiset\"            | \" \"                       | packages[1]  | NO_NAME"})
    void eachMistakeIsNamedByItsField(String sound, String broken, String field, ParameterRule rule) {
        assertThat(Examples.BY_HAND).contains(sound);
        var refused = refused(Examples.BY_HAND.replace(sound, broken));
        assertThat(refused.violations()).first().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.rule()).isEqualTo(rule);
        });
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        assertThat(refused("{\"packages\": [\"a\"]}").violations()).extracting(Violation::field)
                .contains("T", "lam0", "v", "tau", "w", "u", "alpha", "delay").doesNotContain("frames", "phi", "target_days");
    }

    @Test
    void tenThousandPackagesAreRefusedBeforeAnythingIsRead() {
        String names = String.join(",", Collections.nCopies(10_000, "\"p\""));
        assertThat(refused("{\"packages\": [" + names + "]}").violations()).containsExactly(new Violation("packages", ParameterRule.OUT_OF_RANGE, 1, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "5", "{\"T\": 5,}", "{\"T\": 5, \"T\": 6}", "nonsense"})
    void whatIsNoParameterFileIsRefusedAsAWhole(String text) {
        assertThat(refused(text).violations()).extracting(Violation::field).containsAnyOf("$", "packages").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.9, false", "0.99999, 1, true", "0, 1, false"})
    void aChainExplodesWhenItComesBackWhole(double there, double back, boolean explodes) {
        assertThat(SpillOver.explodes(new double[] {0, there, back, 0}, 2)).isEqualTo(explodes);
    }

    @Test
    void moreThanOneCaseMaySpillOverWhereTheChainDoesNotComeBack() {
        assertThat(SpillOver.explodes(new double[] {0, 0.9, 0.9, 0, 0, 0.9, 0, 0, 0}, 3)).isFalse();
    }

    @Test
    void moreReplicationsThanTheMemoryHoldsAreRefused() {
        var refused = catchThrowableOfType(ParametersRefused.class,
                () -> Projection.compare(Examples.three().with(Parameter.QUARTERS, 80), Sampling.of(1, 100_000), new Workers(1)));
        assertThat(refused.violations()).containsExactly(new Violation("replications", ParameterRule.TOO_LARGE, 25_000L));
    }

    private static ParametersRefused refused(String json) {
        return catchThrowableOfType(ParametersRefused.class, () -> ParameterFile.read(json));
    }
}
