package fi.luotsi.delimited;

import java.util.Map;

/**
 * One row of a filled form.
 *
 * @param number as a spreadsheet counts, the heads being row 1
 */
public record FormRow<C extends Enum<C>>(long number, Map<C, String> cells) {

    /** Empty where the file has no such column or the cell is empty. */
    public String cell(C column) {
        return cells.getOrDefault(column, "");
    }
}
