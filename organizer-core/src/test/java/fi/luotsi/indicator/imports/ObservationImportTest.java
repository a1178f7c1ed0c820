package fi.luotsi.indicator.imports;

import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.ADMINISTRATOR;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.LONG;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.errors;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.staff;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.text;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.acting.Role;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Observations;
import fi.luotsi.indicator.RegionCode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ObservationImportTest {

    private final IndicatorsOnPostgres indicators = new IndicatorsOnPostgres();

    @AfterEach
    void close() {
        indicators.close();
    }

    @Test
    void aValueComesBackWithEverythingTheFileSaidOfIt() {
        var settings = with(LONG, Map.of("absolute.column", "n", "footnote.column", "note", "retrieved.column", "day", "source.column", "from"));
        indicators.run(settings, text("indicator,region,year,value,n,note,day,from", "191,049,2023,1.50,930,\"Arvio, \tks. \\ liite\",2026-01-31,Espoon oma laskelma"), false);

        var observation = indicators.observation("191~KUNTA-049~2023~TOTAL").orElseThrow();
        assertThat(observation.value()).isEqualByComparingTo("1.5");
        assertThat(observation.absolute()).contains(new BigDecimal("930"));
        assertThat(observation.footnote()).contains("Arvio, \tks. \\ liite");
        assertThat(observation.provenance().source()).isEqualTo("Espoon oma laskelma");
        assertThat(observation.provenance().licence()).isEqualTo("CC BY 4.0");
        assertThat(observation.provenance().asOf()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(observation.fileName()).isEqualTo("file.csv");
        assertThat(observation.region().name().fi()).isEqualTo("Espoo");
    }

    @Test
    void theNewestYearIsTheBaseline() {
        indicators.csv("indicator,region,year,value", "191,049,2021,1", "191,049,2023,3", "191,049,2022,2");
        assertThat(indicators.core().the(Observations.class).latest(ADMINISTRATOR, new IndicatorId(191), new RegionCode("KUNTA-049"))
                .orElseThrow().value()).isEqualByComparingTo("3");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String[] file = {"indicator,region,year,value", "191,049,2023,1.5", "191,091,2023,2.5"};
        assertThat(indicators.csv(file)).isInstanceOfSatisfying(ImportOutcome.Committed.class,
                done -> assertThat(done.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0)));
        assertThat(indicators.csv(file)).isEqualTo(new ImportOutcome.Unchanged(new ImportCounts(2, 0, 0, 2, 0)));
        assertThat(indicators.core().the(ImportBatches.class).latest(ADMINISTRATOR, 10)).hasSize(1);
    }

    @Test
    void aLaterFileWritesOnlyWhatDiffers() {
        indicators.csv("indicator,region,year,value", "191,049,2023,1.50", "191,091,2023,2.5");
        var outcome = indicators.csv("indicator,region,year,value", "191,049,2023,1.5", "191,091,2023,2.6", "191,091,2024,3");
        assertThat(((ImportOutcome.Committed) outcome).counts()).isEqualTo(new ImportCounts(3, 1, 1, 1, 0));
        assertThat(indicators.value("191~KUNTA-091~2023~TOTAL")).isEqualTo("2.6");
    }

    @Test
    void anEmptyCellStaysMissingAndDeletesNothing() {
        indicators.csv("indicator,region,year,value", "191,049,2023,1.5");
        var outcome = indicators.csv("indicator,region,year,value", "191,049,2023,", "191,091,2023,0");
        assertThat(((ImportOutcome.Committed) outcome).counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 1));
        assertThat(indicators.value("191~KUNTA-049~2023~TOTAL")).isEqualTo("1.5");
        assertThat(indicators.value("191~KUNTA-091~2023~TOTAL")).isEqualTo("0");
    }

    @Test
    void aTablesOwnMarkForMissingIsUnderstood() {
        var outcome = indicators.run(with(LONG, Map.of("missing", "..")), text("indicator,region,year,value", "191,049,2023,..", "191,091,2023,4"), false);
        assertThat(((ImportOutcome.Committed) outcome).counts().missing()).isEqualTo(1);
    }

    @Test
    void aBadRowIsNamedAndNothingIsSaved() {
        var outcome = indicators.csv("indicator,region,year,value", "191,049,2018,1", "191,049,2019,1", "191,049,2020,1", "191,049,2021,1",
                "191,049,2022,1", "191,049,2023,eleven", "191,091,2023,1");
        assertThat(errors(outcome)).containsExactly("7 value NOT_A_NUMBER eleven");
        assertThat(indicators.count()).isZero();
    }

    @Test
    void everyErrorIsNamedByRowAndColumn() {
        var settings = with(LONG, Map.of("gender.column", "sex", "retrieved.column", "day", "footnote.column", "note"));
        var outcome = indicators.run(settings, text("indicator,region,year,sex,value,day,note",
                "999,049,2023,total,1,,", "191,404,2023,total,1,,", "191,049,1023,total,1,,", "191,049,,total,1,,", "191,049,2023,x,1,,",
                "191,049,2023,total,\"1,5\",,", "191,049,2023,total,=1+1,,", "191,049,2023,total,1234567890123456,,",
                "191,049,2023,total,1,31.1.2026,", "191,049,2023,total,1,,=HYPERLINK()", "191,049,2023,total,1", ",049,2023,total,1,,"), false);
        assertThat(errors(outcome)).containsExactly(
                "2 indicator UNKNOWN_INDICATOR 999", "3 region UNKNOWN_REGION 404", "4 year NOT_A_YEAR 1023", "5 year CELL_EMPTY ",
                "6 sex UNKNOWN_GENDER x", "7 value NOT_A_NUMBER 1,5", "8 value FORMULA =1+1", "9 value NUMBER_TOO_LONG 1234567890123456",
                "10 day NOT_A_DATE 31.1.2026", "11 note FORMULA =HYPERLINK()", "12 WRONG_NUMBER_OF_CELLS 5 7", "13 indicator CELL_EMPTY ");
    }

    @Test
    void twoRowsOfOneObservationAreRefused() {
        var outcome = indicators.csv("indicator,region,year,value", "191,049,2023,1", "191,091,2023,1", "191,49,2023,2");
        assertThat(errors(outcome)).containsExactly("4 DUPLICATE_OBSERVATION 2");
        assertThat(indicators.count()).isZero();
    }

    @Test
    void columnsTheMappingNamesMustBeThere() {
        assertThat(errors(indicators.csv("indicator,area,year,amount", "191,049,2023,1")))
                .containsExactly("0 COLUMN_MISSING region", "0 COLUMN_MISSING value");
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        assertThat(errors(indicators.csv("indicator,region,year,value"))).containsExactly("0 NO_OBSERVATIONS");
        assertThat(errors(indicators.csv(""))).containsExactly("0 EMPTY_FILE");
    }

    @Test
    void afterAHundredErrorsReadingStops() {
        var lines = new ArrayList<>(List.of("indicator,region,year,value"));
        for (int row = 0; row < 300; row++) {
            lines.add("191,049,2023,x");
        }
        var refused = (ImportOutcome.Refused) indicators.csv(lines.toArray(String[]::new));
        assertThat(refused.errors()).hasSize(100);
        assertThat(refused.more()).isTrue();
    }

    @Test
    void aDryRunSaysWhatAnImportWouldDoAndDoesNot() {
        var outcome = indicators.run(LONG, text("indicator,region,year,value", "191,049,2023,1"), true);
        assertThat(outcome).isEqualTo(new ImportOutcome.Checked(new ImportCounts(1, 1, 0, 0, 0)));
        assertThat(indicators.count()).isZero();
    }

    @Test
    void commasDecimalsGroupsMinusSignsAndOldCharactersAreReadAsDeclared() {
        var settings = with(LONG, Map.of("delimiter", ";", "decimal", "COMMA", "charset", "ISO-8859-1", "footnote.column", "huomautus"));
        indicators.run(settings, "indicator;region;year;value;huomautus\r\n191;049;2023;1 250 000,50;Väkiluku\r\n191;091;2023;-2,5;\r\n;;;;\r\n"
                .getBytes(StandardCharsets.ISO_8859_1), false);
        assertThat(indicators.value("191~KUNTA-049~2023~TOTAL")).isEqualTo("1250000.50");
        assertThat(indicators.value("191~KUNTA-091~2023~TOTAL")).isEqualTo("-2.5");
        assertThat(indicators.observation("191~KUNTA-049~2023~TOTAL").orElseThrow().footnote()).contains("Väkiluku");
    }

    @Test
    void aWideFileHoldsSeveralValuesInARow() {
        var settings = with(IndicatorsOnPostgres.PROVENANCE, Map.of("region.column", "area", "region.by", "NAME", "region.level", "HVA,MAA",
                "value.1.column", "a_2022", "value.1.indicator", "191", "value.1.year", "2022",
                "value.2.column", "b_2023", "value.2.indicator", "1272", "value.2.year", "2023", "value.2.footnote", "Arvio"));
        var outcome = indicators.run(settings, text("area,a_2022,b_2023", "Keski-Suomi,1,2", "Koko maa,,3"), false);
        assertThat(((ImportOutcome.Committed) outcome).counts()).isEqualTo(new ImportCounts(4, 3, 0, 0, 1));
        assertThat(indicators.observation("1272~MAA-FI~2023~TOTAL").orElseThrow().footnote()).contains("Arvio");
        assertThat(indicators.value("191~HVA-15~2022~TOTAL")).isEqualTo("1");
    }

    @Test
    void progressIsToldPhaseByPhase() {
        var heard = new ArrayList<ImportPhase>();
        indicators.core().the(ObservationImport.class).run(ADMINISTRATOR, ImportSource.of("x.csv", text("indicator,region,year,value", "191,049,2023,1")),
                ImportForm.of(LONG), false, (phase, rows) -> heard.add(phase));
        assertThat(heard).containsExactly(ImportPhase.READING, ImportPhase.CHECKING, ImportPhase.SAVING);
    }

    @Test
    void onlyAdministratorsImport() {
        for (Role role : List.of(Role.ORGANIZER_NEGOTIATOR, Role.DECISION_MAKER, Role.AUDITOR)) {
            assertThatThrownBy(() -> indicators.core().the(ObservationImport.class).run(staff(role), ImportSource.of("x.csv", text("a")),
                    ImportForm.of(LONG), false, ImportProgress.NONE)).isInstanceOf(ImportNotAllowed.class);
        }
    }

    @Test
    void anUnreadableFileIsNotTheImportsFault() {
        assertThatThrownBy(() -> ImportSource.of(Path.of("no-such-file.csv"))).isInstanceOf(UncheckedIOException.class);
    }
}
