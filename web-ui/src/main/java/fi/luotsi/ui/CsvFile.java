package fi.luotsi.ui;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Rows as a file for spreadsheets: semicolons, UTF-8 with its mark. Words go in through {@link #words}, so that no cell is taken for a
 * formula; numbers through {@link #number}, with the language's decimal mark and without groups.
 */
public final class CsvFile {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final Locale locale;
    private final List<List<String>> rows = new ArrayList<>();

    public CsvFile(Locale locale) {
        this.locale = locale;
    }

    public CsvFile row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** A text that begins like a formula gets an apostrophe before it. */
    public static String words(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    public String number(BigDecimal number) {
        var plain = number.toPlainString();
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    /** As an answer that the browser saves under the name. */
    public ResponseEntity<byte[]> download(String name) {
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(bytes());
    }

    private byte[] bytes() {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
