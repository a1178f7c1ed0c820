package fi.luotsi.indicator.imports;

import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.PROVENANCE;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.errors;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.text;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SotkanetFormsTest {

    private static final Map<String, String> JSON = with(PROVENANCE, Map.of("form", "SOTKANET_JSON"));
    private static final Map<String, String> CSV = with(PROVENANCE, Map.of("form", "SOTKANET_CSV"));
    private static final Map<String, String> REGIONS = Map.of("form", "SOTKANET_REGIONS");
    private static final byte[] REGION_LIST = text("[{\"id\":658,\"code\":\"358\",\"category\":\"MAA\",\"title\":{\"fi\":\"Koko maa\",\"sv\":\"Hela landet\",\"en\":\"Total country\"}},",
            "{\"id\":58,\"code\":\"049\",\"category\":\"KUNTA\",\"title\":{\"fi\":\"Espoo\",\"sv\":\"Esbo\"},\"uri\":null},",
            "{\"id\":629,\"code\":\"25\",\"category\":\"SAIRAANHOITOPIIRI\",\"title\":{\"fi\":\"HUS\",\"sv\":\"HUS\",\"en\":\"HUS\"}}]");

    private final IndicatorsOnPostgres indicators = new IndicatorsOnPostgres();

    @BeforeEach
    void sotkanetsNumbersOfRegionsAreKnown() {
        indicators.run(REGIONS, REGION_LIST, false);
    }

    @AfterEach
    void close() {
        indicators.close();
    }

    @Test
    void regionsWeKnowGetSotkanetsNumberAndOthersAreEntered() {
        var again = indicators.run(REGIONS, REGION_LIST, false);
        assertThat(again).isEqualTo(new ImportOutcome.Unchanged(new ImportCounts(3, 0, 0, 3, 0)));
        assertThat(indicators.run(JSON, text("[{\"indicator\":191,\"region\":629,\"year\":2023,\"value\":1}]"), true)).isInstanceOf(ImportOutcome.Checked.class);
    }

    @Test
    void jsonComesInWithItsAbsoluteNumbersAndGenders() {
        var outcome = indicators.run(JSON, text("[{\"indicator\":191,\"region\":658,\"year\":2023,\"gender\":\"total\",\"value\":1.4,\"absValue\":14765},",
                "{\"indicator\":191,\"region\":658,\"year\":2023,\"gender\":\"male\",\"value\":1.5E0,\"absValue\":null},",
                "{\"indicator\":191,\"region\":58,\"year\":2023,\"gender\":\"total\",\"value\":null}]"), false);
        assertThat(((ImportOutcome.Committed) outcome).counts()).isEqualTo(new ImportCounts(3, 2, 0, 0, 1));
        assertThat(indicators.observation("191~MAA-FI~2023~TOTAL").orElseThrow().absolute().orElseThrow()).isEqualByComparingTo("14765");
        assertThat(indicators.value("191~MAA-FI~2023~MALE")).isEqualTo("1.5");
        assertThat(indicators.observation("191~KUNTA-049~2023~TOTAL")).isEmpty();
    }

    @Test
    void csvComesInWithOldAndNewNamesOfColumns() {
        indicators.run(CSV, text("indicator;region;year;gender;primary.value;absolute.value", "191;658;2022;total;1,3;14000", "191;58;2022;total;;"), false);
        indicators.run(CSV, text("indicator;region;year;gender;value;absValue", "191;658;2023;total;1.4;14765"), false);
        assertThat(indicators.value("191~MAA-FI~2022~TOTAL")).isEqualTo("1.3");
        assertThat(indicators.value("191~MAA-FI~2023~TOTAL")).isEqualTo("1.4");
        assertThat(indicators.count()).isEqualTo(2);
    }

    @Test
    void jsonAndCsvOfTheSameRowsAreTheSame() {
        indicators.run(JSON, text("[{\"indicator\":191,\"region\":658,\"year\":2023,\"gender\":\"total\",\"value\":1.40,\"absValue\":14765}]"), false);
        assertThat(indicators.run(CSV, text("indicator;region;year;gender;value;absValue", "191;658;2023;total;1.4;14765"), false))
                .isInstanceOf(ImportOutcome.Unchanged.class);
    }

    @Test
    void whatWeDoNotKnowIsNamedByRowAndColumn() {
        assertThat(errors(indicators.run(JSON, text("[{\"indicator\":191,\"region\":658,\"year\":2023,\"value\":1},",
                "{\"indicator\":7,\"region\":1,\"year\":23,\"gender\":\"x\",\"value\":\"=1\"},{\"region\":658,\"year\":2023,\"value\":1}]"), false)))
                .containsExactly("2 indicator UNKNOWN_INDICATOR 7", "2 region UNKNOWN_REGION 1", "2 year NOT_A_YEAR 23", "2 gender UNKNOWN_GENDER x",
                        "2 value FORMULA =1", "3 indicator CELL_EMPTY ");
        assertThat(indicators.count()).isZero();
    }

    @Test
    void csvWithoutItsColumnsIsRefused() {
        assertThat(errors(indicators.run(CSV, text("indicator,region,year,value", "191,658,2023,1"), false)))
                .contains("0 COLUMN_MISSING region", "0 COLUMN_MISSING value");
    }
}
