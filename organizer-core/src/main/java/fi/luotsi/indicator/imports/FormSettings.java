package fi.luotsi.indicator.imports;

import static fi.luotsi.indicator.imports.ImportFormInvalid.Problem.MISSING;
import static fi.luotsi.indicator.imports.ImportFormInvalid.Problem.NOT_UNDERSTOOD;
import static fi.luotsi.indicator.imports.ImportFormInvalid.Problem.UNKNOWN_SETTING;

import fi.luotsi.delimited.DelimitedFormat;
import fi.luotsi.indicator.Provenance;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.RegionLevel;
import fi.luotsi.indicator.imports.ColumnMapping.KeyColumns;
import fi.luotsi.indicator.imports.ColumnMapping.Level;
import fi.luotsi.indicator.imports.ColumnMapping.RegionColumn;
import fi.luotsi.indicator.imports.ColumnMapping.ValueColumn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads an import's form from named settings. Every setting is either used or refused. */
final class FormSettings {

    private static final Pattern KNOWN = Pattern.compile("form|source|licence|retrieved|delimiter|charset|decimal|missing|indicator|year|footnote"
            + "|region\\.(column|fixed|by|level|level\\.column)|(year|gender|indicator|footnote|source|licence|retrieved|value|absolute)\\.column"
            + "|value\\.[0-9]{1,3}\\.(column|absolute|indicator|year|footnote)");
    private static final int MOST_VALUE_COLUMNS = 200;

    private final Map<String, String> settings = new HashMap<>();

    FormSettings(Map<String, String> given) {
        given.forEach((name, value) -> {
            if (!KNOWN.matcher(name).matches()) {
                throw new ImportFormInvalid(UNKNOWN_SETTING, name);
            }
            if (!value.isBlank()) {
                settings.put(name, name.equals("delimiter") ? value : value.strip());
            }
        });
    }

    ImportForm form() {
        return switch (text("form").orElse("OWN_CSV")) {
            case "OWN_CSV" -> new ImportForm.OwnCsv(mapping(), provenance());
            case "SOTKANET_CSV" -> new ImportForm.SotkanetCsv(provenance());
            case "SOTKANET_JSON" -> new ImportForm.SotkanetJson(provenance());
            case "SOTKANET_REGIONS" -> new ImportForm.SotkanetRegions();
            default -> throw new ImportFormInvalid(NOT_UNDERSTOOD, "form");
        };
    }

    private Provenance provenance() {
        return new Provenance(required("source"), required("licence"), required("retrieved", LocalDate::parse));
    }

    private ColumnMapping mapping() {
        var columns = new KeyColumns(text("year.column"), text("gender.column"), text("indicator.column"), text("footnote.column"),
                text("source.column"), text("licence.column"), text("retrieved.column"));
        return new ColumnMapping(format(), decimalMark(), text("missing"), region(), columns, values(columns));
    }

    private DelimitedFormat format() {
        char delimiter = switch (settings.getOrDefault("delimiter", ",")) {
            case "," -> ',';
            case ";" -> ';';
            case "tab", "\t" -> '\t';
            default -> throw new ImportFormInvalid(NOT_UNDERSTOOD, "delimiter");
        };
        return new DelimitedFormat(delimiter, switch (text("charset").orElse("UTF-8")) {
            case "UTF-8" -> StandardCharsets.UTF_8;
            case "ISO-8859-1" -> StandardCharsets.ISO_8859_1;
            default -> throw new ImportFormInvalid(NOT_UNDERSTOOD, "charset");
        });
    }

    private char decimalMark() {
        return switch (text("decimal").orElse("POINT")) {
            case "POINT" -> '.';
            case "COMMA" -> ',';
            default -> throw new ImportFormInvalid(NOT_UNDERSTOOD, "decimal");
        };
    }

    private RegionColumn region() {
        var fixed = parsed("region.fixed", RegionCode::new);
        if (fixed.isPresent()) {
            return new RegionColumn.Fixed(fixed.get());
        }
        var level = new Level(text("region.level.column"), parsed("region.level", FormSettings::levels).orElse(List.of()));
        return switch (text("region.by").orElse("CODE")) {
            case "CODE" -> new RegionColumn.ByCode(required("region.column"), level);
            case "NAME" -> {
                if (level.column().isEmpty() && level.levels().isEmpty()) {
                    throw new ImportFormInvalid(MISSING, "region.level");
                }
                yield new RegionColumn.ByName(required("region.column"), level);
            }
            default -> throw new ImportFormInvalid(NOT_UNDERSTOOD, "region.by");
        };
    }

    private static List<RegionLevel> levels(String text) {
        return Arrays.stream(text.split(",")).map(word -> RegionLevel.of(word.strip()).orElseThrow(IllegalArgumentException::new)).toList();
    }

    private List<ValueColumn> values(KeyColumns columns) {
        var values = IntStream.rangeClosed(1, MOST_VALUE_COLUMNS).mapToObj(number -> "value." + number + ".")
                .filter(start -> settings.containsKey(start + "column"))
                .map(start -> value(columns, start + "column", start + "absolute", start)).toList();
        return values.isEmpty() ? List.of(value(columns, "value.column", "absolute.column", "")) : values;
    }

    private ValueColumn value(KeyColumns columns, String column, String absolute, String start) {
        var indicator = number(start + "indicator", "indicator");
        if (columns.indicator().isEmpty() && indicator.isEmpty()) {
            throw new ImportFormInvalid(MISSING, start + "indicator");
        }
        var year = number(start + "year", "year");
        if (columns.year().isEmpty() && year.isEmpty()) {
            throw new ImportFormInvalid(MISSING, start.isEmpty() ? "year.column" : start + "year");
        }
        return new ValueColumn(required(column), text(absolute), indicator, year, text(start + "footnote").or(() -> text("footnote")));
    }

    private OptionalInt number(String setting, String otherwise) {
        var found = parsed(setting, Integer::valueOf).or(() -> parsed(otherwise, Integer::valueOf));
        return found.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private Optional<String> text(String setting) {
        return Optional.ofNullable(settings.get(setting));
    }

    private String required(String setting) {
        return text(setting).orElseThrow(() -> new ImportFormInvalid(MISSING, setting));
    }

    private <T> T required(String setting, Function<String, T> reading) {
        return parsed(setting, reading).orElseThrow(() -> new ImportFormInvalid(MISSING, setting));
    }

    private <T> Optional<T> parsed(String setting, Function<String, T> reading) {
        return text(setting).map(value -> {
            try {
                return reading.apply(value);
            } catch (RuntimeException notUnderstood) {
                throw new ImportFormInvalid(NOT_UNDERSTOOD, setting);
            }
        });
    }
}
