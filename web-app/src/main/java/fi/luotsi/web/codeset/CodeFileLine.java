package fi.luotsi.web.codeset;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import fi.luotsi.codeset.CodeEdit;
import fi.luotsi.codeset.OwnCode;
import fi.luotsi.codeset.file.CodeBatch;
import fi.luotsi.codeset.file.CodeChange;
import fi.luotsi.codeset.file.CodeError;
import fi.luotsi.delimited.FormProblem;
import fi.luotsi.ui.CsvFile;
import fi.luotsi.ui.table.Texts;

/** What the page of codes by file shows, in the reader's language. */
record CodeFileLine(Texts texts) {

    /** @param before what the code says now; null where it is new */
    record Change(String code, @Nullable String before, String after) {}

    record Wrong(String row, String column, String why) {}

    /** @param undone when and by whom; null while it holds */
    record Batch(UUID id, String fileName, String rows, String saved, @Nullable String undone) {}

    ResponseEntity<byte[]> template(List<String> header, List<OwnCode> own) {
        var csv = new CsvFile(texts.locale()).row(header);
        own.forEach(code -> csv.row(List.of(CsvFile.words(code.code()), CsvFile.words(code.scheme()), CsvFile.words(code.name().fi()), CsvFile.words(Objects.requireNonNullElse(code.name().sv(), "")),
                code.validFrom().toString(), code.validTo() == null ? "" : code.validTo().toString(), CsvFile.words(code.source()))));
        return csv.download(texts.of("codeset.file.name") + ".csv");
    }

    /** The rows that would change something. */
    List<Change> changes(List<CodeChange> all) {
        return all.stream().filter(CodeChange::changes).map(change -> new Change(change.code(), change.before() == null ? null : said(change.before().edited()), said(change.edit()))).toList();
    }

    private String said(CodeEdit edit) {
        return texts.of("codeset.file.said", edit.name().fi(), Objects.requireNonNullElse(edit.name().sv(), ""), edit.scheme(), valid(edit), edit.source());
    }

    private String valid(CodeEdit edit) {
        LocalDate first = edit.validFrom();
        LocalDate last = edit.validTo();
        var from = first == null ? "–" : texts.formats().date(first);
        return last == null ? texts.of("codeset.valid.open", from) : texts.of("codeset.valid.between", from, texts.formats().date(last));
    }

    List<Wrong> wrong(List<CodeError> errors) {
        return errors.stream().map(error -> new Wrong(error.row() == 0 ? "–" : texts.formats().integer(error.row()), error.column() == null ? "–" : texts.of("codeset.column.", error.column()), why(error))).toList();
    }

    private String why(CodeError error) {
        return switch (error) {
            case CodeError.Form form -> texts.of("codeset.problem." + form.problem(), form.problem() == FormProblem.NOT_READABLE ? texts.of("import.problem." + form.detail(), "", "") : form.detail());
            case CodeError.Rule rule -> texts.of("codeset.rule." + rule.rule());
            case CodeError.Day day -> texts.of("codeset.problem.NOT_A_DAY", day.typed().substring(0, Math.min(60, day.typed().length())));
            case CodeError.Twice twice -> texts.of("codeset.problem.TWICE", texts.formats().integer(twice.earlier()));
        };
    }

    List<Batch> batches(List<CodeBatch> all) {
        return all.stream().map(batch -> new Batch(batch.id(), batch.fileName(), texts.formats().integer(batch.rows()), texts.formats().dateTime(batch.at()) + ", " + batch.by(),
                batch.undone() == null ? null : texts.formats().dateTime(batch.undone().at()) + ", " + batch.undone().by())).toList();
    }
}
