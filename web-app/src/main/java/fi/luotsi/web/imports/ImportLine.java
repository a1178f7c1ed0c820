package fi.luotsi.web.imports;

import fi.luotsi.indicator.imports.ImportBatch;
import fi.luotsi.indicator.imports.ImportCounts;
import fi.luotsi.indicator.imports.ImportError;
import fi.luotsi.indicator.jobs.ImportJob;
import fi.luotsi.ui.Formats;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What the pages of imports show, ready written in the reader's language. */
final class ImportLine {

    private ImportLine() {}

    /** A file on its way. */
    record Job(String id, String fileName, String state, boolean running, String when) {
        static Job of(ImportJob job, Locale locale) {
            return new Job(job.id().toString(), job.fileName(), job.state().name(), job.state().isRunning(), Formats.of(locale).dateTime(job.createdAt()));
        }
    }

    /** An import that was made. */
    record Batch(String fileName, String form, String when, String by, boolean installation, Counts counts, String hash) {
        static Batch of(ImportBatch batch, Locale locale) {
            return new Batch(batch.fileName(), batch.form(), Formats.of(locale).dateTime(batch.importedAt()), batch.importedAs(),
                    batch.importedAs().equals("INSTALLATION"), Counts.of(batch.counts(), locale), batch.sha256());
        }
    }

    /** Numbers of values. */
    record Counts(String read, String added, String changed, String unchanged, String missing) {
        static Counts of(ImportCounts counts, Locale locale) {
            var formats = Formats.of(locale);
            return new Counts(formats.integer(counts.read()), formats.integer(counts.added()), formats.integer(counts.changed()),
                    formats.integer(counts.unchanged()), formats.integer(counts.missing()));
        }
    }

    /** One thing wrong with a file. */
    record Wrong(String row, String column, String text) {
        static Wrong of(ImportError error, MessageSource words, Locale locale) {
            return new Wrong(error.row() == 0 ? "–" : Formats.of(locale).integer(error.row()), error.column() == null ? "–" : error.column(),
                    words.getMessage("import.problem." + error.problem(), error.arguments().toArray(), locale));
        }

        static List<Wrong> of(List<ImportError> errors, MessageSource words, Locale locale) {
            return errors.stream().map(error -> of(error, words, locale)).toList();
        }
    }
}
