package fi.luotsi.funding.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;

class ProposedFramesTest {

    private static final Share HISTORY = new Share(BigDecimal.ONE);
    private static final Share NEED = new Share(BigDecimal.ZERO);

    @Test
    void whatIsLeftForTheProviderIsIncomeLessCommitmentsAndReserve() {
        var plan = new FundingPlan(List.of(Euros.of("2592300000"), Euros.of("202000000"), Euros.of("1000000.05")), List.of(Euros.of("906700000"), Euros.of("200000000")),
                Share.ofPercent(new BigDecimal("0.5")));
        assertThat(plan.incomeTotal()).isEqualTo(Euros.of("2795300000.05"));
        assertThat(plan.heldBack()).isEqualTo(Euros.of("13976500.00"));
        assertThat(plan.forProvider()).isEqualTo(Euros.of("1674623500.05"));
    }

    @Test
    void byHistoryTheDivisionIsThatOfTheYearBefore() {
        var frames = ProposedFrames.of(Euros.of("1585000000"), grounds("1", "1", "1"), HISTORY);
        assertThat(frames.frames()).extracting(one -> one.gross().toString()).containsExactly("311350251.84", "94776572.39", "1178873175.77");
    }

    @Test
    void needMovesMoneyToWhereTheCoefficientIsHigher() {
        var history = ProposedFrames.of(Euros.of("1585000000"), grounds("1.2", "1", "0.9"), HISTORY);
        var need = ProposedFrames.of(Euros.of("1585000000"), grounds("1.2", "1", "0.9"), NEED);
        var half = ProposedFrames.of(Euros.of("1585000000"), grounds("1.2", "1", "0.9"), new Share(new BigDecimal("0.5")));
        assertThat(need.frames().getFirst().gross()).isGreaterThan(history.frames().getFirst().gross());
        assertThat(half.frames().getFirst().gross()).isBetween(history.frames().getFirst().gross(), need.frames().getFirst().gross());
    }

    @Test
    void equalPartsOfACentThatCannotBeDividedGoToTheFirst() {
        var grounds = List.of(ground("A", "1", "1"), ground("B", "1", "1"), ground("C", "1", "1"));
        assertThat(ProposedFrames.of(Euros.of("100"), grounds, HISTORY).frames()).extracting(one -> one.gross().toString()).containsExactly("33.34", "33.33", "33.33");
    }

    @Test
    void anySplitAddsUpToTheTotalToTheCent() {
        var random = new Random(2018);
        for (int run = 0; run < 500; run++) {
            var grounds = IntStream.rangeClosed(1, 1 + random.nextInt(20)).mapToObj(k -> new PackageGround("P" + k, Euros.ofCents(1 + random.nextLong(1_000_000_000_000L)),
                    BigDecimal.valueOf(random.nextInt(500, 1500), 3), Euros.ZERO, Euros.ZERO)).toList();
            var total = Euros.ofCents(random.nextLong(400_000_000_000L));
            var frames = ProposedFrames.of(total, grounds, new Share(BigDecimal.valueOf(random.nextInt(101), 2)));
            assertThat(Euros.sum(frames.frames().stream().map(ProposedFrames.Proposed::gross).toList())).isEqualTo(total);
            assertThat(frames.frames()).noneMatch(one -> one.gross().isNegative());
        }
    }

    @Test
    void clientFeesChangeTheNetAndNeverTheGross() {
        var dear = new PackageGround("A", Euros.of("100"), BigDecimal.ONE, Euros.of("20"), Euros.of("90"));
        var frames = ProposedFrames.of(Euros.of("80"), List.of(dear), HISTORY);
        assertThat(frames.frames().getFirst().gross()).isEqualTo(Euros.of("80"));
        assertThat(frames.frames().getFirst().net()).isEqualTo(Euros.of("60"));
        assertThat(frames.frames().getFirst().belowMinimum()).isTrue();
    }

    @Test
    void theCeilingAddsNeedAndPricesAndTakesProductivityOff() {
        var ceiling = new GrowthCeiling(Euros.of("1548600000"), new BigDecimal("0.89"), new BigDecimal("3.0"), new BigDecimal("0.5"));
        assertThat(ceiling.growth()).isEqualByComparingTo("3.39");
        assertThat(ceiling.most()).isEqualTo(Euros.of("1601097540.00"));
    }

    @Test
    void nothingIsDividedWhereThereIsNothing() {
        assertThatThrownBy(() -> ProposedFrames.of(Euros.of("-1"), grounds("1", "1", "1"), HISTORY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProposedFrames.of(Euros.of("1"), List.of(ground("A", "0", "1")), HISTORY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ground("A", "-1", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PackageGround> grounds(String children, String psychiatry, String older) {
        return List.of(ground("U1", "304200000", children), ground("U2", "92600000", psychiatry), ground("U3", "1151800000", older));
    }

    private static PackageGround ground(String code, String before, String coefficient) {
        return new PackageGround(code, Euros.of(before), new BigDecimal(coefficient), Euros.ZERO, Euros.ZERO);
    }
}
