package fi.luotsi.indicator.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The errors found so far, up to a bound. */
final class Findings {

    private final List<ImportError> errors = new ArrayList<>();

    void add(ImportProblem problem, long row, @Nullable String column, String... arguments) {
        add(ImportError.at(problem, row, column, arguments));
    }

    void add(ImportError error) {
        if (!isFull()) {
            errors.add(error);
        }
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    boolean isFull() {
        return errors.size() >= ObservationImport.MOST_ERRORS;
    }

    ImportOutcome.Refused refused() {
        return new ImportOutcome.Refused(errors.stream().sorted(Comparator.comparingLong(ImportError::row)).toList(), isFull());
    }
}
