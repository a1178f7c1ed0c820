package fi.luotsi.delimited;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A template that somebody took along and filled: its columns stand in any order under heads of any language, and the first line tells the delimiter.
 * Reads row by row; what is wrong with a row's meaning is its reader's matter.
 *
 * @param heads  what a column may be headed by, in small letters
 * @param needed the columns without which no row is read
 * @param most   rows of one file
 */
public record FilledForm<C extends Enum<C>>(Map<String, C> heads, Set<C> needed, int most) {

    /** Who takes the rows and what is wrong with the file. */
    public interface Reader<C extends Enum<C>> {

        /** @return whether the next row is wanted */
        boolean row(FormRow<C> row);

        /**
         * @param row    0 for the file as a whole
         * @param column null where the whole row is meant
         * @return whether the next row is wanted
         */
        boolean wrong(FormProblem problem, long row, @Nullable C column, String detail);
    }

    public void read(byte[] file, Class<C> columns, Reader<C> reader) {
        try {
            DelimitedText.read(new ByteArrayInputStream(file), new DelimitedFormat(delimiter(file), StandardCharsets.UTF_8), names -> open(names, columns, reader));
        } catch (DelimitedRefused refused) {
            reader.wrong(FormProblem.NOT_READABLE, refused.row(), null, refused.problem().name());
        }
    }

    /** The sign of which the first line has most; a semicolon where it has none. */
    private static char delimiter(byte[] file) {
        int[] counts = new int[128];
        for (int at = 0; at < file.length && file[at] != '\n'; at++) {
            if (file[at] >= 0) {
                counts[file[at]]++;
            }
        }
        return counts['\t'] > counts[';'] && counts['\t'] > counts[','] ? '\t' : counts[','] > counts[';'] ? ',' : ';';
    }

    private RowReader open(Columns columns, Class<C> type, Reader<C> reader) {
        var places = new EnumMap<C, Integer>(type);
        for (String name : columns.names()) {
            var column = heads.get(name.toLowerCase(Locale.ROOT));
            if (column != null) {
                places.putIfAbsent(column, columns.required(name));
            }
        }
        var missing = needed.stream().filter(column -> !places.containsKey(column)).sorted().toList();
        missing.forEach(column -> reader.wrong(FormProblem.COLUMN_MISSING, 1, column, ""));
        var rows = new Rows<>(this, places, columns.count(), reader);
        return row -> missing.isEmpty() && rows.take(row);
    }

    /** Counts the rows while it hands them on. */
    private static final class Rows<C extends Enum<C>> {

        private final FilledForm<C> form;
        private final Map<C, Integer> places;
        private final int width;
        private final Reader<C> reader;
        private int taken;

        Rows(FilledForm<C> form, Map<C, Integer> places, int width, Reader<C> reader) {
            this.form = form;
            this.places = places;
            this.width = width;
            this.reader = reader;
        }

        boolean take(DelimitedRow row) {
            if (taken++ >= form.most()) {
                reader.wrong(FormProblem.TOO_MANY_ROWS, row.number(), null, String.valueOf(form.most()));
                return false;
            }
            if (row.size() != width) {
                return reader.wrong(FormProblem.WRONG_NUMBER_OF_CELLS, row.number(), null, "");
            }
            var cells = new java.util.HashMap<C, String>();
            places.forEach((column, place) -> cells.put(column, row.cell(place)));
            return reader.row(new FormRow<>(row.number(), cells));
        }
    }
}
