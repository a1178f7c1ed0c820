package fi.luotsi.servicechain.figure;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a file.
 *
 * @param row    as a spreadsheet counts, the heads being row 1; 0 for the file as a whole
 * @param column null where the whole row is meant
 * @param arguments for the message, text of the file shortened
 */
public record FigureError(FigureProblem problem, long row, @Nullable FigureColumn column, List<String> arguments) {

    private static final int SHOWN = 60;

    static FigureError at(FigureProblem problem, long row, @Nullable FigureColumn column, String... arguments) {
        return new FigureError(problem, row, column, Arrays.stream(arguments).map(FigureError::shown).toList());
    }

    private static String shown(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
