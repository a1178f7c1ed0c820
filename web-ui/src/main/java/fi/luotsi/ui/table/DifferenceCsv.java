package fi.luotsi.ui.table;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;

/**
 * The difference as a file for spreadsheets: semicolons, UTF-8 with its mark, and no cell that a spreadsheet would take for a
 * formula. Amounts are numbers with the language's decimal mark and without groups.
 */
public record DifferenceCsv(RoundDifference difference, List<TermState> removed, String name, Texts texts) {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    /** Between two rounds, under the case number and their numbers. */
    public DifferenceCsv(RoundDifference difference, Texts texts) {
        this(difference, List.of(), difference.head().caseNumber() + "-" + difference.from().number() + "-" + difference.to().number(), texts);
    }

    /** As an answer that the browser saves under its name. */
    public ResponseEntity<byte[]> download() {
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + ".csv", StandardCharsets.UTF_8).build().toString())
                .body(bytes());
    }

    private byte[] bytes() {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(head("term"), head("kind"), head("before"), head("after"), head("difference"), head("percent"), head("by"), head("at"), head("reason"));
            difference.changes().forEach(change -> write(csv, change));
            removed.forEach(state -> write(csv, state));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(CsvWriter csv, RoundDifference.Change change) {
        var after = change.after();
        var delta = change.euros();
        csv.writeRecord(safe(texts.in(change.term().title())), texts.of("table.kind." + change.term().kind()), value(change.before()), value(after),
                delta.map(euros -> number(euros.euros().toString())).orElse(""),
                delta.map(euros -> euros.percent() == null ? "" : number(euros.percent().toPlainString())).orElse(""),
                safe(after.authorName()), after.at().toString(), safe(after.reason() == null ? "" : after.reason()));
    }

    /** A term that is no longer there. */
    private void write(CsvWriter csv, TermState state) {
        var was = state.latest().orElse(null);
        var delta = was != null && was.value() instanceof TermValue.Frame(var amount) ? number(Euros.ZERO.minus(amount).toString()) : "";
        csv.writeRecord(safe(texts.in(state.term().title())), texts.of("table.kind.", state.term().kind()), value(was), "", delta, "", "", "", "");
    }

    private String value(@Nullable Revision revision) {
        return switch (revision == null ? null : revision.value()) {
            case null -> "";
            case TermValue.Frame(var amount) -> number(amount.toString());
            case TermValue.Clause clause -> safe(new ValueWords(texts).text(clause));
            case TermValue value -> safe(new ValueWords(texts).line(value));
        };
    }

    private String number(String plain) {
        return texts.locale().getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    private String head(String column) {
        return texts.of("table.csv." + column);
    }

    /** A text that begins like a formula gets an apostrophe before it. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
