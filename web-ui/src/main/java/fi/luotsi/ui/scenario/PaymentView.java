package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.settlement.SavingsRule;
import fi.luotsi.funding.settlement.VolumeMix;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import fi.luotsi.scenario.PackageOnTable;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.EuroInput;
import fi.luotsi.ui.Reading;
import fi.luotsi.ui.table.Texts;

/**
 * Payment by a fixed and a variable part, and what becomes of a saving, on the frames on the table (features B8, B12). Both are rules to
 * look at: nothing of it enters the package by itself.
 *
 * @param rows empty where a field was refused
 * @param basis how such a payment is called
 */
record PaymentView(List<Field> mix, List<Field> savings, List<Row> rows, String basis, @Nullable Saved saved, List<ErrorLine> errors) {

    record Field(String name, String label, String hint, String value, @Nullable String error) {}

    record Row(String name, String frame, String fixed, String pays, String change) {}

    record Saved(String saving, String toPrevention, String kept) {}

    private static final Map<String, String> MIX = fields("fixed", "70", "rate", "60", "least", "90", "most", "110", "volume", "110");
    private static final Map<String, String> SAVINGS = fields("saving", "1 000 000", "reinvested", "60");
    private static final BigDecimal MOST_VOLUME = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PaymentView of(List<PackageOnTable> packages, Map<String, String> typed, Texts texts) {
        return new Maker(packages, typed, texts, new LinkedHashMap<>()).view();
    }

    private static Map<String, String> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (int n = 0; n < namesAndValues.length; n += 2) {
            fields.put(namesAndValues[n], namesAndValues[n + 1]);
        }
        return fields;
    }

    private record Maker(List<PackageOnTable> packages, Map<String, String> typed, Texts texts, Map<String, String> errors) {

        PaymentView view() {
            var mix = mix();
            var volume = percent("volume", MOST_VOLUME).movePointLeft(2);
            var saved = saved();
            boolean right = errors.isEmpty();
            var rows = right ? packages.stream().map(one -> row(one, mix, volume)).toList() : List.<Row>of();
            return new PaymentView(fields(MIX), fields(SAVINGS), rows, texts.of("scenario.payment.basis." + mix.basis().name()), right ? saved : null,
                    errors.entrySet().stream().map(error -> new ErrorLine(error.getKey(), error.getValue())).toList());
        }

        private VolumeMix mix() {
            return new VolumeMix(new Share(percent("fixed", HUNDRED).movePointLeft(2)), new Share(percent("rate", HUNDRED).movePointLeft(2)),
                    percent("least", HUNDRED).movePointLeft(2), upper().movePointLeft(2));
        }

        /** The band surrounds the agreed volume. */
        private BigDecimal upper() {
            var most = percent("most", MOST_VOLUME);
            if (most.compareTo(HUNDRED) < 0) {
                errors.putIfAbsent("most", texts.of("projection.rule.out-of-range", "100", "1000"));
                return HUNDRED;
            }
            return most;
        }

        private Row row(PackageOnTable one, VolumeMix mix, BigDecimal volume) {
            var pays = mix.pays(one.frame(), volume);
            var fixed = one.frame().times(mix.fixed().fraction(), java.math.RoundingMode.HALF_UP);
            return new Row(texts.in(one.name()), texts.formats().number(one.frame()), texts.formats().number(fixed), texts.formats().number(pays),
                    texts.formats().signedNumber(pays.minus(one.frame())));
        }

        private Saved saved() {
            var saving = euros("saving");
            var part = new SavingsRule(new Share(percent("reinvested", HUNDRED).movePointLeft(2)), "").toPrevention(saving, Euros.ZERO);
            return new Saved(texts.formats().euros(saving), texts.formats().euros(part), texts.formats().euros(saving.minus(part)));
        }

        private List<Field> fields(Map<String, String> fields) {
            return fields.keySet().stream().map(name -> new Field(name, texts.of("scenario.payment." + name), texts.of("scenario.payment." + name + ".hint"), value(name),
                    errors.get(name))).toList();
        }

        private BigDecimal percent(String field, BigDecimal most) {
            return switch (new DecimalInput(2).read(value(field).replace("%", ""))) {
                case Reading.Understood<BigDecimal>(var value) when value.signum() < 0 || value.compareTo(most) > 0 -> {
                    errors.put(field, texts.of("projection.rule.out-of-range", "0", texts.formats().decimal(most, 0)));
                    yield HUNDRED;
                }
                case Reading.Understood<BigDecimal>(var value) -> value;
                case Reading.Refused<BigDecimal>(var why) -> {
                    errors.put(field, texts.of(why.messageKey()));
                    yield HUNDRED;
                }
            };
        }

        private Euros euros(String field) {
            return switch (EuroInput.read(value(field))) {
                case Reading.Understood<Euros>(var euros) when euros.isNegative() -> {
                    errors.put(field, texts.of("scenario.reserve.negative"));
                    yield Euros.ZERO;
                }
                case Reading.Understood<Euros>(var euros) -> euros;
                case Reading.Refused<Euros>(var why) -> {
                    errors.put(field, texts.of(why.messageKey()));
                    yield Euros.ZERO;
                }
            };
        }

        private String value(String field) {
            return typed.getOrDefault(field, MIX.getOrDefault(field, SAVINGS.getOrDefault(field, "")));
        }
    }
}
