package fi.luotsi.ui.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A drawn chart, ready for {@code ui/chart :: chart}. It says the same thing three times: in a picture, in a sentence
 * ({@link Heading#description}) and in a table ({@link Numbers}), so that nobody depends on the picture.
 *
 * @param id unique on the page; letters, digits and hyphens
 * @param width of the drawing, in the units of its coordinates; at most 440, or the text is too small on a phone
 * @param marks in drawing order
 */
public record Chart(String id, Heading heading, int width, int height, List<Mark> marks, Numbers numbers) {

    /**
     * @param title what is shown
     * @param description the result in one sentence
     * @param unit of the value axis, in words
     * @param source who published the numbers and when; null where they are the reader's own
     */
    public record Heading(String title, String description, String unit, @Nullable String source) {}

    /**
     * The numbers behind the picture.
     *
     * @param columns heads; the first one is of the row names
     * @param rows each as long as {@code columns}
     */
    public record Numbers(List<String> columns, List<List<String>> rows) {

        public Numbers {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Every row has a cell for every column");
            }
        }
    }

    /** Something drawn: a path, or a text at a place. Looks are class names of chart.css. */
    public sealed interface Mark {

        String look();

        /** @param d as SVG's path data */
        record Path(String d, String look) implements Mark {}

        record Text(String x, String y, String words, String look) implements Mark {}

        /** For the template, which knows no types. */
        default boolean isText() {
            return this instanceof Text;
        }
    }
}
