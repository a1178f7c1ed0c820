package fi.luotsi.agreement.signature;

import java.time.Instant;
import java.util.Locale;

/**
 * @param organization the party's name
 * @param place 1 for the first signature of the file
 */
public record Seal(String organization, String signer, String title, String right, Instant at, int place, Locale language) {}
