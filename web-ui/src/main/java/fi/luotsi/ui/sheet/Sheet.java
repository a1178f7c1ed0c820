package fi.luotsi.ui.sheet;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A table of a page, ready to be taken along: the columns a person reads, and among them those the person fills.
 *
 * @param mark tells the negotiation and the side; stands in the first cell, and a file that comes back must bear it
 * @param name of the file and its only sheet
 */
public record Sheet(String mark, String name, List<SheetColumn> columns, List<Row> rows) {

    /**
     * One line.
     *
     * @param key names the line from one file to the next; unique, without a slash
     * @param name how a message calls it
     * @param versions of the draft the line shows; a file carries them, so that what a colleague saved meanwhile is noticed
     * @param seen the form's fields that the versions go into, one for each
     * @param hidden fields that go with the line whenever it is changed
     * @param cells one for each column
     */
    public record Row(String key, String name, List<Integer> versions, List<String> seen, Map<String, String> hidden, List<Cell> cells) {

        String mark() {
            return key + "/" + String.join(".", versions.stream().map(String::valueOf).toList());
        }
    }

    /**
     * @param text as the page has it; of a choice its code
     * @param field the form's field; null where nothing may be typed
     */
    public record Cell(String text, @Nullable String field) {

        public static Cell fixed(@Nullable String text) {
            return new Cell(text == null ? "" : text, null);
        }
    }
}
