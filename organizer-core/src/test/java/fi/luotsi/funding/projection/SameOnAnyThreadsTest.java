package fi.luotsi.funding.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOnAnyThreadsTest {

    @ParameterizedTest
    @ValueSource(strings = {Examples.THREE, Examples.ROUGH})
    void oneTwoAndEightThreadsGiveTheSameHash(String file) {
        var parameters = ParameterFile.read(file);
        String alone = hash(parameters, 1);
        assertThat(hash(parameters, 2)).isEqualTo(alone);
        assertThat(hash(parameters, 8)).isEqualTo(alone);
        assertThat(alone).matches("[0-9a-f]{64}");
    }

    private static String hash(Parameters parameters, int threads) {
        return Projection.run(parameters, Sampling.of(2020, 777), Projection.THREE, new Workers(threads)).hash();
    }
}
