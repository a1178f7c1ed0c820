package fi.luotsi.agreement.rating;

/** A year in which an agreement was in force. */
public record RatedYear(int year, boolean ended) {}
