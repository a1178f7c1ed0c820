package fi.luotsi.ui.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A font whose table of ligatures is not found. A ligature of f and t stands for no character of its own, so that a reader who listens or searches
 * would miss it, and PDF/A and PDF/UA forbid it.
 */
final class PlainFont {

    private static final String LIGATURES = "GSUB";
    private static final String UNKNOWN = "xSUB";
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int NUMBER_OF_TABLES = 4;

    private PlainFont() {}

    static InputStream of(String file) {
        try (InputStream font = Objects.requireNonNull(PlainFont.class.getResourceAsStream("/static/vendor/" + file), file)) {
            var bytes = font.readAllBytes();
            int tables = ByteBuffer.wrap(bytes).getShort(NUMBER_OF_TABLES);
            for (int at = HEADER; at < HEADER + tables * ENTRY; at += ENTRY) {
                if (new String(bytes, at, LIGATURES.length(), US_ASCII).equals(LIGATURES)) {
                    System.arraycopy(UNKNOWN.getBytes(US_ASCII), 0, bytes, at, UNKNOWN.length());
                }
            }
            return new ByteArrayInputStream(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
