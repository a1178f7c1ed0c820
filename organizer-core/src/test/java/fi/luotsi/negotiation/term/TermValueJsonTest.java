package fi.luotsi.negotiation.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.CellTarget;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.Rhythm;
import fi.luotsi.target.TargetCard;
import fi.luotsi.target.TargetKind;

class TermValueJsonTest {

    static Stream<TermValue> everyKindOfValue() {
        var measured = new Baseline.Measured(new BigDecimal("1.520"), 2017, "Uusimaa", "Sotkanet", "3563~HVA-90~2017~TOTAL");
        var unnamed = new Baseline.Measured(BigDecimal.ZERO, 2017, "Uusimaa", "Oma luku", null);
        return Stream.of(
                new TermValue.Clause("Ensimmäinen\n\n1. kohta", "Första"),
                new TermValue.Frame(Euros.of("1585000000.01")),
                new TermValue.Frame(Euros.ZERO),
                new TermValue.Rule(new TermValue.Limit(ImpactTarget.Direction.AT_MOST, new BigDecimal("90"), TermValue.Unit.DAYS), "", ""),
                new TermValue.Rule(null, "Palvelu suomeksi ja ruotsiksi.", "Service på finska och svenska."),
                new TermValue.Target(target(measured)), new TermValue.Target(target(unnamed)), new TermValue.Target(target(new Baseline.ToBeMeasured())),
                new TermValue.Target(target(measured).with(card())),
                new TermValue.Target(target(measured).with(new TargetCard(null, "", "", null, 0, "", List.of(), List.of()))),
                new TermValue.Chain(3, ChainDepth.ALL_STEPS),
                new TermValue.Funding(new FundingModel.LumpSum()),
                new TermValue.Funding(new FundingModel.ByServicePackage(new Share(new BigDecimal("0.010")))));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfValue")
    void aValueComesBackAsItWasWritten(TermValue value) {
        var json = CanonicalJson.of(TermValueJson.write(value));
        assertThat(TermValueJson.read(CanonicalJson.read(json))).isEqualTo(value);
        assertThat(CanonicalJson.of(TermValueJson.write(TermValueJson.read(CanonicalJson.read(json))))).isEqualTo(json);
    }

    @Test
    void equalNumbersAreWrittenAlike() {
        var one = new TermValue.Rule(new TermValue.Limit(ImpactTarget.Direction.AT_LEAST, new BigDecimal("100"), TermValue.Unit.PIECES), "", "");
        var other = new TermValue.Rule(new TermValue.Limit(ImpactTarget.Direction.AT_LEAST, new BigDecimal("100.00"), TermValue.Unit.PIECES), "", "");
        assertThat(one).isEqualTo(other);
        assertThat(CanonicalJson.of(TermValueJson.write(one))).isEqualTo(CanonicalJson.of(TermValueJson.write(other))).contains("\"100\"");
    }

    @Test
    void aTargetWithoutACardIsWrittenAsBeforeThereWereCards() {
        var json = CanonicalJson.of(TermValueJson.write(new TermValue.Target(target(new Baseline.ToBeMeasured()))));
        assertThat(json).isEqualTo("""
                {"direction":"AT_MOST","goal":"Lapset kasvavat kotona","indicator":"3563","kind":"TARGET","tolerancePercent":"2","unit":"%",\
                "value":"1.4","verification":"Vuosiraportti","year":2020}""");
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThatThrownBy(() -> TermValueJson.read(Map.of("kind", "FRAME"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("euros");
        assertThatThrownBy(() -> TermValueJson.read(Map.of("kind", "GIFT"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static TargetCard card() {
        return new TargetCard(TargetKind.BENEFIT, "Sijoitetut 0–17-vuotiaat", "0–17-vuotiaat", Rhythm.QUARTERLY, 18, "Ei vaikuta maksuun.", List.of("U1"),
                List.of(new CellTarget("KUNTA-091", "Helsinki", 2021, new BigDecimal("1.20")), new CellTarget("KUNTA-091", "Helsinki", 2022, BigDecimal.ONE)));
    }

    private static ImpactTarget target(Baseline baseline) {
        return new ImpactTarget("Lapset kasvavat kotona", "3563", "%", ImpactTarget.Direction.AT_MOST, new BigDecimal("1.40"), 2020,
                new BigDecimal("2.0"), baseline, "Vuosiraportti");
    }
}
