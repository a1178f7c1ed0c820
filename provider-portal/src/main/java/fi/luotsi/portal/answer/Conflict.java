package fi.luotsi.portal.answer;

import java.util.List;
import java.util.Map;

/**
 * Two colleagues typed into the same fields: both texts, and what a form has to send to keep the one or the other. Shown with
 * status 409.
 *
 * @param fields every field in which the texts differ
 * @param mine all that was typed, as an answer to what is stored now
 * @param theirs all that was typed, but in the contested terms what is stored
 */
public record Conflict(List<Field> fields, Map<String, String> mine, Map<String, String> theirs) {

    /** One field with both texts; an empty text is shown as a dash. */
    public record Field(String name, String mine, String theirs) {}
}
