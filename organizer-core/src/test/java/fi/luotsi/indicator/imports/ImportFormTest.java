package fi.luotsi.indicator.imports;

import static fi.luotsi.indicator.imports.ImportFormInvalid.Problem.MISSING;
import static fi.luotsi.indicator.imports.ImportFormInvalid.Problem.NOT_UNDERSTOOD;
import static fi.luotsi.indicator.imports.ImportFormInvalid.Problem.UNKNOWN_SETTING;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.LONG;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.PROVENANCE;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFormTest {

    @Test
    void blankSettingsCountAsNotGiven() {
        assertThat(ImportForm.of(with(LONG, Map.of("gender.column", " ", "delimiter", "")))).isEqualTo(ImportForm.of(LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "licence", "retrieved", "region.column", "year.column", "indicator.column", "value.column"})
    void whatIsNeededIsAskedFor(String setting) {
        var settings = new HashMap<>(LONG);
        settings.remove(setting);
        var invalid = catchThrowableOfType(ImportFormInvalid.class, () -> ImportForm.of(settings));
        assertThat(invalid.problem()).isEqualTo(MISSING);
        assertThat(invalid.setting()).startsWith(setting.replace(".column", ""));
    }

    @ParameterizedTest
    @CsvSource({"form, XLSX", "retrieved, 22.8.2026", "delimiter, |", "charset, UTF-16", "decimal, BOTH", "region.by, GUESS", "region.level, PLANEET",
        "region.fixed, Suomi", "year, soon"})
    void whatIsNotUnderstoodIsNamed(String setting, String value) {
        var invalid = catchThrowableOfType(ImportFormInvalid.class, () -> ImportForm.of(withoutYear(setting, value)));
        assertThat(invalid.problem()).isEqualTo(NOT_UNDERSTOOD);
        assertThat(invalid.setting()).isEqualTo(setting);
    }

    @Test
    void aSettingNobodyReadsIsAMistake() {
        var invalid = catchThrowableOfType(ImportFormInvalid.class, () -> ImportForm.of(with(LONG, Map.of("yaer.column", "y"))));
        assertThat(invalid.problem()).isEqualTo(UNKNOWN_SETTING);
    }

    @Test
    void namesOfRegionsNeedALevel() {
        var settings = new HashMap<>(with(LONG, Map.of("region.by", "NAME")));
        settings.remove("region.level");
        assertThat(catchThrowableOfType(ImportFormInvalid.class, () -> ImportForm.of(settings)).setting()).isEqualTo("region.level");
    }

    @Test
    void sotkanetsFormsNeedNoMapping() {
        assertThat(ImportForm.of(with(PROVENANCE, Map.of("form", "SOTKANET_CSV"))).word()).isEqualTo("SOTKANET_CSV");
        assertThat(ImportForm.of(Map.of("form", "SOTKANET_REGIONS"))).isEqualTo(new ImportForm.SotkanetRegions());
    }

    private static Map<String, String> withoutYear(String setting, String value) {
        var settings = new HashMap<>(LONG);
        settings.put(setting, value);
        return settings;
    }
}
