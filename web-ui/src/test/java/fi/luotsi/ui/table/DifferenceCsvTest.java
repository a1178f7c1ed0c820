package fi.luotsi.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+358", "-2", "@sum", "\tcmd"})
    void aTextThatASpreadsheetWouldRunIsDisarmed(String text) {
        assertThat(DifferenceCsv.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void plainTextStaysAsItIs() {
        assertThat(DifferenceCsv.safe("Kotihoidon osuus kasvaa.")).isEqualTo("Kotihoidon osuus kasvaa.");
    }
}
