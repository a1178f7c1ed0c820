package fi.luotsi.ui;

/**
 * One thing to mend, for summaries of errors that do not come from a bound form.
 *
 * @param field the id of the field the link leads to
 */
public record ErrorLine(String field, String text) {}
