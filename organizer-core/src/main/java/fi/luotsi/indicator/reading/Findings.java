package fi.luotsi.indicator.reading;

import fi.luotsi.indicator.imports.ImportError;
import fi.luotsi.indicator.imports.ImportOutcome;
import fi.luotsi.indicator.imports.ImportProblem;
import fi.luotsi.indicator.imports.ObservationImport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The errors found so far, up to a bound. */
public final class Findings {

    private final List<ImportError> errors = new ArrayList<>();

    public void add(ImportProblem problem, long row, @Nullable String column, String... arguments) {
        add(ImportError.at(problem, row, column, arguments));
    }

    public void add(ImportError error) {
        if (!isFull()) {
            errors.add(error);
        }
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    boolean isFull() {
        return errors.size() >= ObservationImport.MOST_ERRORS;
    }

    public ImportOutcome.Refused refused() {
        return new ImportOutcome.Refused(errors.stream().sorted(Comparator.comparingLong(ImportError::row)).toList(), isFull());
    }
}
