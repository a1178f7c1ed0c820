package fi.luotsi.agreement.publicity;

import java.time.Instant;

/**
 * A copy of a signed version for everybody, apart from its text.
 *
 * @param number counts up each time it is made anew
 * @param sha256 of the PDF, 64 hexadecimal digits
 */
public record PublicCopy(String language, int number, String sha256, Instant at) {}
