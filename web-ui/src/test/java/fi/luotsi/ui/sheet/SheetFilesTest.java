package fi.luotsi.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.ui.Formats;
import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.sheet.Sheet.Cell;
import fi.luotsi.ui.table.DifferenceCsv;

class SheetFilesTest {

    private static final Locale FINNISH = Locale.of("fi");
    private static final Formats FORMATS = Formats.of(FINNISH);

    @Test
    void whatWasTakenAndComesBackBringsNoDifference() {
        var compared = SheetReading.compare(sheet("1 250 000,50", "Syy\nja toinen"), XlsxReader.read(xlsx(sheet("1 250 000,50", "Syy\nja toinen"))), FORMATS);
        assertThat(compared.isEmpty()).isTrue();
        assertThat(compared.fields()).isEmpty();
    }

    @Test
    void amountsAreNumbersAndTextsAreTextsForAnotherReader() throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx(sheet("1 250 000,50", "=1+1"))))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCell(3).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(3).asNumber()).isEqualByComparingTo(new BigDecimal("1250000.50"));
            assertThat(row.getCell(4).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(4).getFormula()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+358", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    void noTextIsAFormulaInASpreadsheet(String text) {
        assertThat(DifferenceCsv.safe(text)).startsWith("'");
        var file = new SheetDownload(sheet("1", text), FINNISH);
        assertThat(new String(body(file.csv()), StandardCharsets.UTF_8)).contains("'" + text);
        assertThat(XlsxReader.read(body(file.xlsx())).at(1, 4).formula()).isFalse();
    }

    @Test
    void onlyWhatWasChangedIsChangedAndTheVersionSeenComesAlong() {
        var compared = SheetReading.compare(sheet("1", "Syy"), XlsxReader.read(xlsx(sheet("318 000 000", "Syy"))), FORMATS);
        assertThat(compared.changes()).singleElement().satisfies(change -> {
            assertThat(change.place()).isEqualTo(new SheetComparison.Place("D2", "Lastensuojelu", "Tarjouksemme"));
            assertThat(change.after()).isEqualTo("318\u00a0000\u00a0000,00");
        });
        assertThat(compared.fields()).isEqualTo(Map.of("amount-1", "318\u00a0000\u00a0000,00", "reason-1", "Syy", "seen-1", "7"));
    }

    @Test
    void aTextThatIsNoAmountIsNamedByItsCell() {
        var compared = SheetReading.compare(sheet("1", "Syy"), XlsxReader.read(xlsx(sheet("318 miljoonaa", "Syy"))), FORMATS);
        assertThat(compared.wrong()).singleElement().satisfies(wrong -> {
            assertThat(wrong.place().address()).isEqualTo("D2");
            assertThat(wrong.text()).isEqualTo("318 miljoonaa");
            assertThat(wrong.messageKey()).isEqualTo("ui.number.NOT_A_NUMBER");
        });
        assertThat(compared.fields()).isEmpty();
    }

    @Test
    void theSameTableIsTheSameFileAtAnyTime() {
        var file = xlsx(sheet("1", "Syy"));
        assertThat(new String(fi.luotsi.ui.file.Packed.open(file).parts().get("docProps/core.xml"), StandardCharsets.UTF_8)).doesNotContain("dcterms:created ");
        assertThat(xlsx(sheet("1", "Syy"))).isEqualTo(file);
    }

    @Test
    void anotherNegotiationsTableIsRefused() {
        var other = new Sheet("UMKno 2", "Raamit", sheet("1", "").columns(), sheet("1", "").rows());
        refuses(FileProblem.OTHER_NEGOTIATION, () -> SheetReading.compare(other, XlsxReader.read(xlsx(sheet("1", ""))), FORMATS));
    }

    @Test
    void aColumnThatIsAskedForMustBeThere() {
        var taken = sheet("1", "");
        var renamed = new SheetColumn("Muu", Set.of("muu"), SheetKind.TEXT, true, Map.of(), Map.of());
        var lacking = new Sheet(taken.mark(), taken.name(), List.of(taken.columns().get(0), taken.columns().get(1), taken.columns().get(2), renamed), taken.rows());
        refuses(FileProblem.COLUMN_MISSING, () -> SheetReading.compare(lacking, XlsxReader.read(xlsx(taken)), FORMATS));
    }

    static void refuses(FileProblem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatExceptionOfType(FileRefused.class).isThrownBy(reading).satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    static byte[] xlsx(Sheet sheet) {
        return body(new SheetDownload(sheet, FINNISH).xlsx());
    }

    static Sheet sheet(String amount, String reason) {
        var columns = List.of(column("Palvelukokonaisuus", SheetKind.TEXT, false), column("Edellinen", SheetKind.EUROS, false),
                column("Tarjouksemme", SheetKind.EUROS, true), column("Perustelu", SheetKind.TEXT, true));
        var row = new Sheet.Row("EXPENSES-LS", "Lastensuojelu", List.of(7), List.of("seen-1"), Map.of(),
                List.of(Cell.fixed("Lastensuojelu"), Cell.fixed("304 200 000"), new Cell(amount, "amount-1"), new Cell(reason, "reason-1")));
        return new Sheet("UMKno 1", "Raamit", columns, List.of(row));
    }

    private static SheetColumn column(String head, SheetKind kind, boolean asked) {
        return new SheetColumn(head, Set.of(head.toLowerCase(FINNISH)), kind, asked, Map.of(), Map.of());
    }

    private static byte[] body(org.springframework.http.ResponseEntity<byte[]> answer) {
        return java.util.Objects.requireNonNull(answer.getBody());
    }
}
