package fi.luotsi.funding.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;

class SettlementTest {

    private static final List<PackageFrame> FRAMES = List.of(frame("LASTENSUOJELU", "310000000"), frame("PSYKIATRIA", "95000000"),
            frame("IKAIHMISET", "1180000000"));
    private static final Shock AUTUMN = new Shock("Syksyn sokki", Map.of("LASTENSUOJELU", percent("6"), "IKAIHMISET", percent("-1.5")));
    private static final FundingModel LUMP_SUM = new FundingModel.LumpSum();

    @Test
    void lumpSumLeavesTheNetWithTheProvider() {
        var settled = Settlement.of(LUMP_SUM, FRAMES, List.of(AUTUMN), Euros.ZERO);
        assertThat(settled.net()).isEqualTo(millions("-0.9"));
        assertThat(settled.bearing()).isEqualTo(new Bearing(millions("-0.9"), Euros.ZERO, Euros.ZERO));
        assertThat(settled.transfers()).containsExactly(new Transfer("IKAIHMISET", "LASTENSUOJELU", millions("17.7")));
        assertThat(settled.beyondLimit()).isEqualTo(Euros.ZERO);
    }

    @Test
    void withoutTransfersTheDeficitStandsAndTheSurplusReturns() {
        var settled = Settlement.of(byPackage("0"), FRAMES, List.of(AUTUMN), Euros.ZERO);
        assertThat(settled.net()).isEqualTo(millions("-0.9"));
        assertThat(settled.bearing()).isEqualTo(new Bearing(millions("-18.6"), millions("17.7"), Euros.ZERO));
        assertThat(settled.transfers()).isEmpty();
        assertThat(settled.beyondLimit()).isEqualTo(millions("17.7"));
    }

    @Test
    void onePercentOfTheGivingFrameMoves() {
        var settled = Settlement.of(byPackage("1"), FRAMES, List.of(AUTUMN), Euros.ZERO);
        assertThat(settled.transfers()).containsExactly(new Transfer("IKAIHMISET", "LASTENSUOJELU", millions("11.8")));
        assertThat(settled.balances()).extracting(Balance::after).containsExactly(millions("-6.8"), Euros.ZERO, millions("5.9"));
        assertThat(settled.bearing()).isEqualTo(new Bearing(millions("-6.8"), millions("5.9"), Euros.ZERO));
        assertThat(settled.beyondLimit()).isEqualTo(millions("5.9"));
    }

    @Test
    void reserveCoversDeficitsFirst() {
        assertThat(Settlement.of(byPackage("1"), FRAMES, List.of(AUTUMN), millions("2")).bearing())
                .isEqualTo(new Bearing(millions("-4.8"), millions("5.9"), millions("-2")));
        assertThat(Settlement.of(LUMP_SUM, FRAMES, List.of(AUTUMN), millions("2")).bearing())
                .isEqualTo(new Bearing(Euros.ZERO, Euros.ZERO, millions("-0.9")));
    }

    @Test
    void rowsOfTheRiskTableAddUpToTheirShocks() {
        var staff = new Shock("Palkkaratkaisu", Map.of("PSYKIATRIA", new Shock.Change.Amount(Euros.of("1234567.89"))));
        var table = RiskTable.of(List.of(LUMP_SUM, byPackage("1")), FRAMES, List.of(AUTUMN, staff), Euros.of("100000"), "Yhdessä");
        assertThat(table.all().map(RiskTable.Row::balance)).containsExactly(millions("-0.9"), Euros.of("-1234567.89"), Euros.of("-2134567.89"));
        assertThat(table.all()).allSatisfy(row -> assertThat(row.bearings()).extracting(Bearing::total).containsOnly(row.balance()));
    }

    @Test
    void invariantsHoldForRandomFramesAndShocks() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20201101);
        for (int turn = 0; turn < 2000; turn++) {
            var frames = randomFrames(random);
            var shocks = List.of(randomShock(random, frames), randomShock(random, frames));
            var limit = new BigDecimal(random.nextInt(0, 101)).movePointLeft(1);
            var reserve = Euros.ofCents(random.nextLong(0, 1_000_000_00));
            var cost = Euros.sum(frames.stream().flatMap(frame -> shocks.stream().map(shock -> shock.on(frame))).toList());
            for (FundingModel model : List.of(LUMP_SUM, byPackage(limit.toPlainString()))) {
                holds(Settlement.of(model, frames, shocks, reserve), cost.negated(), reserve);
            }
        }
    }

    private static void holds(Settlement settled, Euros net, Euros reserve) {
        assertThat(settled.net()).isEqualTo(net);
        assertThat(settled.bearing().total()).isEqualTo(net);
        assertThat(Euros.sum(settled.balances().stream().map(Balance::after).toList())).isEqualTo(net);
        assertThat(settled.bearing().reserve().negated().exceeds(reserve)).isFalse();
        for (Balance balance : settled.balances()) {
            assertThat(Euros.sum(sent(settled, balance.code()))).isEqualTo(balance.given());
            assertThat(Euros.sum(got(settled, balance.code()))).isEqualTo(balance.received());
            assertThat(balance.before().isNegative() ? balance.given() : balance.received()).isEqualTo(Euros.ZERO);
            assertThat(balance.before().isNegative() && balance.after().exceeds(Euros.ZERO)).isFalse();
            assertThat(!balance.before().isNegative() && balance.after().isNegative()).isFalse();
            if (settled.model() instanceof FundingModel.ByServicePackage(var limit)) {
                assertThat(balance.given().toBigDecimal()).isLessThanOrEqualTo(balance.frame().toBigDecimal().multiply(limit.fraction()));
            }
        }
    }

    @Test
    void seventyThirtyMixPaysForTenPercentMore() {
        var mix = new VolumeMix(share("70"), share("100"), new BigDecimal("0.9"), new BigDecimal("1.15"));
        assertThat(mix.pays(millions("100"), new BigDecimal("1.10"))).isEqualTo(millions("103"));
        assertThat(mix.pays(millions("100"), new BigDecimal("1.40"))).as("held at the band's edge").isEqualTo(millions("104.5"));
        assertThat(mix.pays(millions("100"), new BigDecimal("0.50"))).isEqualTo(millions("97"));
        assertThat(mix.basis()).isEqualTo(VolumeMix.Basis.RESOURCES);
        assertThat(new VolumeMix(share("40"), share("50"), BigDecimal.ONE, new BigDecimal("1.2")).basis()).isEqualTo(VolumeMix.Basis.OUTPUTS);
    }

    @Test
    void savedMillionAtSixtyPercentBringsSixHundredThousandToPrevention() {
        var rule = new SavingsRule(share("60"), "perhetyö");
        assertThat(rule.toPrevention(millions("10"), millions("9"))).isEqualTo(millions("0.6"));
        assertThat(rule.toPrevention(millions("10"), millions("11"))).isEqualTo(Euros.ZERO);
    }

    @Test
    void negativeFrameIsRefused() {
        assertThatThrownBy(() -> frame("X", "-1")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("X");
    }

    private static List<PackageFrame> randomFrames(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(1, 8)).mapToObj(i -> new PackageFrame("P" + i, Euros.ofCents(random.nextLong(0, 50_000_000_00L)))).toList();
    }

    private static Shock randomShock(RandomGenerator random, List<PackageFrame> frames) {
        var changes = new java.util.HashMap<String, Shock.Change>();
        for (PackageFrame frame : frames) {
            switch (random.nextInt(3)) {
                case 0 -> changes.put(frame.code(), percent(new BigDecimal(random.nextInt(-300, 301)).movePointLeft(1).toPlainString()));
                case 1 -> changes.put(frame.code(), new Shock.Change.Amount(Euros.ofCents(random.nextLong(-1_000_000_00, 1_000_000_00))));
                default -> { }
            }
        }
        return new Shock("shock", changes);
    }

    private static List<Euros> sent(Settlement settled, String code) {
        return new ArrayList<>(settled.transfers().stream().filter(transfer -> transfer.from().equals(code)).map(Transfer::amount).toList());
    }

    private static List<Euros> got(Settlement settled, String code) {
        return new ArrayList<>(settled.transfers().stream().filter(transfer -> transfer.to().equals(code)).map(Transfer::amount).toList());
    }

    private static PackageFrame frame(String code, String euros) {
        return new PackageFrame(code, Euros.of(euros));
    }

    private static Shock.Change percent(String percent) {
        return new Shock.Change.Percent(new BigDecimal(percent));
    }

    private static FundingModel byPackage(String limit) {
        return new FundingModel.ByServicePackage(share(limit));
    }

    private static Share share(String percent) {
        return Share.ofPercent(new BigDecimal(percent));
    }

    private static Euros millions(String amount) {
        return Euros.of(new BigDecimal(amount).movePointRight(6));
    }
}
