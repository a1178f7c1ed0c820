package fi.luotsi.ui.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.ParametersRefused;
import fi.luotsi.funding.projection.Violation;
import fi.luotsi.funding.settlement.Shock;
import fi.luotsi.money.Euros;
import fi.luotsi.scenario.Injects;
import fi.luotsi.scenario.Origin;
import fi.luotsi.scenario.PackageOnTable;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.EuroInput;
import fi.luotsi.ui.Reading;
import fi.luotsi.ui.table.Texts;

/**
 * The form of everything a scenario is made of, read: the content it describes and what is wrong with it, field by field.
 *
 * @param typed as it came
 * @param errors by field, in words; the content is the saved one where there are any
 */
record ContentForm(Map<String, String> typed, Map<String, String> errors, ScenarioContent content) {

    /** Shocks that one form holds. */
    static final int SHOCKS = 3;

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_0-9]+)(?:\\[(\\d+)])?(?:\\[(\\d+)])?");

    static ContentForm of(ScenarioContent saved, MultiValueMap<String, String> form, Texts texts) {
        return new Reader(saved, form, texts).read();
    }

    /** Field names of the shocks: their name, and what each package's cost does. */
    static String shockName(int number) {
        return "shock." + number;
    }

    static String shockOf(int number, String code) {
        return "shock." + number + "." + code;
    }

    /** The saved change as it is typed: "+6 %" or an amount of euros. */
    static String written(Shock.@Nullable Change change, Texts texts) {
        return switch (change) {
            case null -> "";
            case Shock.Change.Percent(var percent) -> texts.formats().decimal(percent) + "\u00a0%";
            case Shock.Change.Amount(var euros) -> texts.formats().number(euros);
        };
    }

    private static final class Reader {

        private final ScenarioContent saved;
        private final MultiValueMap<String, String> form;
        private final Texts texts;
        private final Map<String, String> errors = new LinkedHashMap<>();

        Reader(ScenarioContent saved, MultiValueMap<String, String> form, Texts texts) {
            this.saved = saved;
            this.form = form;
            this.texts = texts;
        }

        ContentForm read() {
            var parameters = parameters();
            var shocks = shocks();
            var reserve = reserve();
            var content = saved;
            if (errors.isEmpty() && parameters != null) {
                content = saved.with(parameters).withShocks(shocks, reserve).withInjects(injects());
                for (Parameter parameter : Parameter.values()) {
                    content = content.with(parameter, origin(parameter));
                }
            }
            return new ContentForm(form.toSingleValueMap(), errors, content);
        }

        private @Nullable Parameters parameters() {
            var values = new EnumMap<Parameter, double[]>(Parameter.class);
            for (Parameter parameter : Parameter.values()) {
                double[] entries = saved.parameters().values(parameter);
                for (int n = 0; n < entries.length; n++) {
                    entries[n] = number(ParameterRow.VALUE + parameter.field() + "." + n, entries[n], parameter == Parameter.TARGET_DAYS);
                }
                values.put(parameter, entries);
            }
            try {
                return Parameters.of(saved.parameters().packages(), values);
            } catch (ParametersRefused refused) {
                refused.violations().forEach(this::violated);
                return null;
            }
        }

        /** What was not changed stays exactly what it was, beyond the decimals that are shown. */
        private double number(String field, double was, boolean mayBeEmpty) {
            var text = form.getFirst(field);
            if (text == null || text.equals(ParameterRow.written(was, texts)) || text.isBlank() && mayBeEmpty) {
                return text != null && text.isBlank() && mayBeEmpty ? Double.NaN : was;
            }
            return switch (new DecimalInput(6).read(text)) {
                case Reading.Understood<BigDecimal>(var value) -> value.doubleValue();
                case Reading.Refused<BigDecimal>(var why) -> {
                    errors.put(field, texts.of(why.messageKey()));
                    yield was;
                }
            };
        }

        private void violated(Violation violation) {
            var entry = ENTRY.matcher(violation.field());
            if (entry.matches()) {
                int row = entry.group(2) == null ? 0 : Integer.parseInt(entry.group(2));
                int place = entry.group(3) == null ? row : row * saved.packages().size() + Integer.parseInt(entry.group(3));
                errors.putIfAbsent(ParameterRow.VALUE + entry.group(1) + "." + place,
                        texts.of("projection.rule." + violation.rule().key(), violation.arguments().stream().map(this::argument).toArray()));
            }
        }

        private String argument(Object argument) {
            return argument instanceof Number number ? ParameterRow.written(number.doubleValue(), texts) : String.valueOf(argument);
        }

        private Origin origin(Parameter parameter) {
            var kind = form.getFirst(ParameterRow.ORIGIN + parameter.field());
            var text = form.getFirst(ParameterRow.TEXT + parameter.field());
            var known = kind == null ? saved.origin(parameter).kind()
                    : List.of(Origin.Kind.values()).stream().filter(one -> one.name().equals(kind)).findFirst().orElse(Origin.Kind.ASSUMPTION);
            return new Origin(known, text == null || text.isBlank() ? null : text.strip());
        }

        private List<Shock> shocks() {
            var shocks = new ArrayList<Shock>();
            for (int number = 0; number < SHOCKS; number++) {
                var changes = new HashMap<String, Shock.Change>();
                for (PackageOnTable one : saved.packages()) {
                    var change = change(shockOf(number, one.code()));
                    if (change != null) {
                        changes.put(one.code(), change);
                    }
                }
                var name = form.getFirst(shockName(number));
                if (name != null && !name.isBlank()) {
                    shocks.add(new Shock(name.strip(), changes));
                } else if (!changes.isEmpty()) {
                    errors.put(shockName(number), texts.of("scenario.shock.no-name"));
                }
            }
            return shocks;
        }

        private Shock.@Nullable Change change(String field) {
            var text = form.getFirst(field);
            if (text == null || text.isBlank()) {
                return null;
            }
            var plain = text.strip().replaceFirst("^\\+", "");
            if (!plain.endsWith("%")) {
                return understood(field, EuroInput.read(plain)) instanceof Euros euros ? new Shock.Change.Amount(euros) : null;
            }
            var percent = understood(field, new DecimalInput(4).read(plain.substring(0, plain.length() - 1)));
            if (percent instanceof BigDecimal number && number.compareTo(BigDecimal.valueOf(-100)) < 0) {
                errors.put(field, texts.of("scenario.shock.too-deep"));
                return null;
            }
            return percent instanceof BigDecimal number ? new Shock.Change.Percent(number) : null;
        }

        private Euros reserve() {
            var text = form.getFirst("reserve");
            if (text == null || text.isBlank()) {
                return Euros.ZERO;
            }
            var euros = understood("reserve", EuroInput.read(text));
            if (euros != null && euros.isNegative()) {
                errors.put("reserve", texts.of("scenario.reserve.negative"));
            }
            return euros == null ? Euros.ZERO : euros;
        }

        private <T> @Nullable T understood(String field, Reading<T> reading) {
            return switch (reading) {
                case Reading.Understood<T>(var value) -> value;
                case Reading.Refused<T>(var why) -> {
                    errors.put(field, texts.of(why.messageKey()));
                    yield null;
                }
            };
        }

        private Set<String> injects() {
            return form.getOrDefault("inject", List.of()).stream().filter(key -> Injects.shipped().named(key).isPresent()).collect(Collectors.toSet());
        }
    }
}
