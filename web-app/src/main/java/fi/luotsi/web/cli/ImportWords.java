package fi.luotsi.web.cli;

import java.util.List;

import fi.luotsi.indicator.imports.ImportCounts;
import fi.luotsi.indicator.imports.ImportError;
import fi.luotsi.indicator.imports.ImportPhase;
import fi.luotsi.web.config.Refused;
import fi.luotsi.web.config.Sentences;

import org.jspecify.annotations.Nullable;

/** What an import at the server says: how far it is, what it did, or what is wrong with the file, row by row. */
final class ImportWords {

    /** Told less often than the import tells: a line each hundred thousand rows. */
    private static final long ROWS_A_LINE = 100_000;

    private final AtTheServer command;
    private @Nullable ImportPhase phase;

    ImportWords(AtTheServer command) {
        this.command = command;
    }

    void progress(ImportPhase now, long rows) {
        if (now != phase || rows % ROWS_A_LINE == 0) {
            phase = now;
            command.say("import.phase." + now, rows);
        }
    }

    int done(String key, ImportCounts counts) {
        command.say(key);
        command.say("import.changes", counts.read(), counts.added(), counts.changed(), counts.unchanged(), counts.missing());
        return 0;
    }

    int refused(List<ImportError> errors, boolean more) {
        command.say("import.refused", errors.size());
        var problems = Sentences.ofThisMachine("messages.imports");
        errors.forEach(error -> command.sayInWords(inWords(error, problems)));
        if (more) {
            command.say("import.more");
        }
        return Refused.EXIT_CODE;
    }

    private static String inWords(ImportError error, Sentences problems) {
        String problem = problems.say("import.problem." + error.problem(), error.arguments().toArray());
        if (error.row() == 0) {
            return problem;
        }
        String place = error.column() == null ? problems.say("import.problem.at.row", error.row())
                : problems.say("import.problem.at.cell", error.row(), error.column());
        return place + ": " + problem;
    }
}
