package fi.luotsi.ui.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.luotsi.ui.file.Packed;
import fi.luotsi.ui.table.DifferenceCsv;

/**
 * A table to take along. Amounts are numbers; a text is a text also where it begins like a formula: in a workbook by its type, in a CSV
 * file by an apostrophe.
 */
public record SheetDownload(Sheet sheet, Locale locale) {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>", Pattern.DOTALL);
    private static final String HEAD = "E7EAEE";
    private static final String ASKED = "FFF9DB";

    /** A workbook of one sheet. Its first column, hidden, tells the lines apart when the file comes back. */
    public ResponseEntity<byte[]> xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Luotsi", "1.0")) {
            fill(book.newWorksheet(sheet.name()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return download(timeless(bytes.toByteArray()), XLSX, "xlsx");
    }

    /** Without the moment it was written at, so that the same table is the same file. */
    private static byte[] timeless(byte[] workbook) {
        var parts = new HashMap<>(Packed.open(workbook).parts());
        parts.computeIfPresent(PROPERTIES, (name, xml) -> CREATED.matcher(new String(xml, StandardCharsets.UTF_8)).replaceAll("").getBytes(StandardCharsets.UTF_8));
        return new Packed(parts).packed();
    }

    /** Semicolons, UTF-8 with its mark, and the language's decimal mark. */
    public ResponseEntity<byte[]> csv() {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            var heads = new ArrayList<String>();
            sheet.columns().forEach(column -> heads.add(DifferenceCsv.safe(column.head())));
            csv.writeRecord(heads);
            for (Sheet.Row row : sheet.rows()) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.cells().size(); i++) {
                    cells.add(plain(sheet.columns().get(i), row.cells().get(i).text()));
                }
                csv.writeRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return download(text.toString().getBytes(StandardCharsets.UTF_8), new MediaType("text", "csv", StandardCharsets.UTF_8), "csv");
    }

    private String plain(SheetColumn column, String text) {
        return column.kind().number(text).map(number -> locale.getLanguage().equals("en") ? number.toPlainString() : number.toPlainString().replace('.', ','))
                .orElseGet(() -> DifferenceCsv.safe(column.word(text)));
    }

    private void fill(Worksheet page) {
        page.value(0, 0, sheet.mark());
        page.hideColumn(0);
        for (int i = 0; i < sheet.columns().size(); i++) {
            page.value(0, i + 1, sheet.columns().get(i).head());
            page.width(i + 1, width(sheet.columns().get(i)));
        }
        page.range(0, 0, 0, sheet.columns().size()).style().bold().wrapText(true).verticalAlignment("top").fillColor(HEAD).set();
        page.freezePane(2, 1);
        for (int line = 0; line < sheet.rows().size(); line++) {
            fill(page, line + 1, sheet.rows().get(line));
        }
    }

    private void fill(Worksheet page, int line, Sheet.Row row) {
        page.value(line, 0, row.mark());
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i + 1;
            var column = sheet.columns().get(i);
            var cell = row.cells().get(i);
            var style = page.style(line, at).verticalAlignment("top");
            column.kind().number(cell.text()).ifPresentOrElse(number -> page.value(line, at, number), () -> {
                if (!cell.text().isEmpty()) {
                    page.value(line, at, column.word(cell.text()));
                }
            });
            switch (column.kind()) {
                case EUROS -> style.format("#,##0.00\\ \"€\"");
                case WHOLE -> style.format("#,##0");
                case DECIMAL -> style.format("#,##0.00");
                case TEXT, CHOICE -> style.wrapText(true);
            }
            if (cell.field() != null) {
                style.fillColor(ASKED);
            }
            style.set();
        }
    }

    private static double width(SheetColumn column) {
        return column.kind() == SheetKind.TEXT ? column.asked() ? 50 : 32 : 20;
    }

    private ResponseEntity<byte[]> download(byte[] bytes, MediaType type, String extension) {
        var name = sheet.mark().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + sheet.name() + "." + extension;
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()).body(bytes);
    }
}
