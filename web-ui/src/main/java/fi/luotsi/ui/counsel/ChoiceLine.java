package fi.luotsi.ui.counsel;

/**
 * One choice of a term as the page of its position shows it.
 *
 * @param chosen the name of the chosen band, or an empty text
 */
public record ChoiceLine(String label, String chosen) {}
