package fi.luotsi.servicechain;

import java.time.Instant;

/**
 * The report of a file, with the edit that the file made.
 *
 * @param by the task of the person
 */
public record KeptReport(int edit, Instant at, String by, ImportReport report) {}
