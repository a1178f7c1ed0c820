package fi.luotsi.indicator.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a file.
 *
 * @param row       as a spreadsheet counts (the header is row 1), in JSON the place in the list from 1; 0 for the file as a whole
 * @param column    by its name in the file; null where the whole row is meant
 * @param arguments for the message, text from the file shortened and without control characters
 */
public record ImportError(ImportProblem problem, long row, @Nullable String column, List<String> arguments) {

    private static final int SHOWN = 60;

    public static ImportError ofFile(ImportProblem problem, String... arguments) {
        return at(problem, 0, null, arguments);
    }

    public static ImportError at(ImportProblem problem, long row, @Nullable String column, String... arguments) {
        return new ImportError(problem, row, column == null ? null : shown(column), Arrays.stream(arguments).map(ImportError::shown).toList());
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
