package fi.luotsi.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fi.luotsi.money.Euros;
import fi.luotsi.target.KindShares.Tie;
import fi.luotsi.target.KindShares.Tied;

class KindSharesTest {

    private static final Map<String, Euros> FRAMES = Map.of("U1", Euros.of("318000000"), "U2", Euros.of("97000000"), "U3", Euros.of("1170000000.01"));

    @Test
    void sharesSumToOneHundredPerCentAndTheEurosToTheFrames() {
        var shares = KindShares.of(FRAMES, List.of(new Tied(TargetKind.BENEFIT, List.of("U1")), new Tied(TargetKind.OUTPUT, List.of("U1", "U3")),
                new Tied(TargetKind.PROCESS, List.of("U3"))));
        assertThat(shares.lines().stream().map(KindShares.Line::percent).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
        assertThat(Euros.sum(shares.lines().stream().map(KindShares.Line::euros).toList())).isEqualTo(shares.total()).isEqualTo(Euros.of("1585000000.01"));
        assertThat(of(shares, Tie.NO_TARGET)).isEqualTo(Euros.of("97000000"));
        assertThat(of(shares, Tie.BENEFIT)).isEqualTo(Euros.of("159000000"));
    }

    @Test
    void anotherTagMovesTheEuros() {
        assertThat(of(KindShares.of(FRAMES, List.of(new Tied(TargetKind.OUTPUT, List.of("U2")))), Tie.OUTPUT)).isEqualTo(Euros.of("97000000"));
        var changed = KindShares.of(FRAMES, List.of(new Tied(TargetKind.BENEFIT, List.of("U2"))));
        assertThat(of(changed, Tie.OUTPUT)).isEqualTo(Euros.ZERO);
        assertThat(of(changed, Tie.BENEFIT)).isEqualTo(Euros.of("97000000"));
        assertThat(of(KindShares.of(FRAMES, List.of(new Tied(null, List.of("U2")))), Tie.UNTAGGED)).isEqualTo(Euros.of("97000000"));
    }

    @Test
    void withoutFramesNothingIsShared() {
        assertThat(KindShares.of(Map.of(), List.of(new Tied(TargetKind.OUTPUT, List.of("U2")))).lines())
                .allSatisfy(line -> assertThat(line.percent()).isZero());
    }

    private static Euros of(KindShares shares, Tie tie) {
        return shares.lines().get(tie.ordinal()).euros();
    }
}
