package fi.luotsi.ui.sheet;

import java.util.List;
import java.util.Map;

/**
 * What a file that came back would change, and what of it cannot be taken. Nothing is saved by it.
 *
 * @param fields what a form has to send so that it is saved
 * @param places of the fields that the file fills, for rules that are broken later
 */
public record SheetComparison(List<Change> changes, List<Wrong> wrong, Map<String, String> fields, Map<String, Place> places) {

    /** @param address as spreadsheets call the cell: {@code D7} */
    public record Place(String address, String row, String column) {}

    /** @param after as it would be typed; a choice in its word */
    public record Change(Place place, String before, String after) {}

    /** @param text what the cell has; may be empty */
    public record Wrong(Place place, String text, String messageKey) {}

    /** Whether the file says what the draft says already. */
    public boolean isEmpty() {
        return changes.isEmpty() && wrong.isEmpty();
    }
}
