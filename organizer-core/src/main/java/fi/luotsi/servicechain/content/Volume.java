package fi.luotsi.servicechain.content;

/**
 * How many clients pass through a step in a year.
 *
 * @param yearly not negative
 */
public record Volume(long yearly, Origin origin) {}
