package fi.luotsi.web.funding;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.frame.FundingPlan;
import fi.luotsi.funding.frame.GrowthCeiling;
import fi.luotsi.funding.frame.PackageGround;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.EuroInput;
import fi.luotsi.ui.Reading;
import fi.luotsi.ui.table.Texts;

/** The organizer's plan as it is typed: money in and out, how to divide, and what each service package brings with it. Errors by field. */
final class PlanForm {

    static final List<String> INCOME = List.of("stateFunding", "otherIncome");
    static final List<String> COMMITMENTS = List.of("jointCare", "rescue", "ownCost", "depreciation", "deficit");
    static final List<String> GROWTH = List.of("needGrowth", "costIndex", "productivity");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, String> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Texts texts;

    /** @param typed complete: what was not typed stands there as it was offered */
    PlanForm(Map<String, String> typed, Texts texts) {
        this.typed = Map.copyOf(typed);
        this.texts = texts;
    }

    Map<String, String> typed() {
        return typed;
    }

    Map<String, String> errors() {
        return errors;
    }

    /** Client fees are income; they stand by their packages, so that they are typed once. */
    FundingPlan plan(List<PackageGround> grounds) {
        var income = new java.util.ArrayList<>(INCOME.stream().map(this::euros).toList());
        income.add(Euros.sum(grounds.stream().map(PackageGround::clientFees).toList()));
        return new FundingPlan(income, COMMITMENTS.stream().map(this::euros).toList(), share("reserve"));
    }

    Share byHistory() {
        return share("history");
    }

    PackageGround ground(FrameLine line) {
        return new PackageGround(line.code(), line.before(), number("need." + line.code(), BigDecimal.ZERO, BigDecimal.TEN), euros("fees." + line.code()),
                euros("minimum." + line.code()));
    }

    GrowthCeiling ceiling(Euros before) {
        return new GrowthCeiling(before, growth("needGrowth"), growth("costIndex"), growth("productivity"));
    }

    void refuse(String field, String key, Object... arguments) {
        errors.putIfAbsent(field, texts.of(key, arguments));
    }

    private BigDecimal growth(String field) {
        return number(field, HUNDRED.negate(), HUNDRED);
    }

    private Share share(String field) {
        return Share.ofPercent(number(field, BigDecimal.ZERO, HUNDRED));
    }

    private BigDecimal number(String field, BigDecimal least, BigDecimal most) {
        var number = understood(field, new DecimalInput(4).read(value(field).replace("%", "")));
        if (number == null) {
            return BigDecimal.ZERO;
        }
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            refuse(field, "projection.rule.out-of-range", texts.formats().decimal(least, 0), texts.formats().decimal(most, 0));
            return BigDecimal.ZERO;
        }
        return number;
    }

    private Euros euros(String field) {
        if (value(field).isBlank()) {
            return Euros.ZERO;
        }
        var euros = understood(field, EuroInput.read(value(field)));
        if (euros != null && euros.isNegative()) {
            refuse(field, "funding.frames.negative");
        }
        return euros == null || euros.isNegative() ? Euros.ZERO : euros;
    }

    private <T> @Nullable T understood(String field, Reading<T> reading) {
        return switch (reading) {
            case Reading.Understood<T>(var value) -> value;
            case Reading.Refused<T>(var why) -> {
                refuse(field, why.messageKey());
                yield null;
            }
        };
    }

    private String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
