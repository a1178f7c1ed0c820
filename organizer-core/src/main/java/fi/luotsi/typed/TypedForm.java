package fi.luotsi.typed;

import java.util.List;

/**
 * A form with what was typed in it, valid or not.
 *
 * @param action path and query it would be sent to
 * @param form   its id on the page, empty where it has none
 * @param page   path and query of the page on which it stands
 * @param title  what the page is called, for finding it again
 * @param fields all fields in the order in which they would be sent; never passwords or files
 */
public record TypedForm(String action, String form, String page, String title, List<Field> fields) {

    public TypedForm {
        fields = List.copyOf(fields);
    }

    /** One name and what stands in its field. */
    public record Field(String name, String text) {}
}
