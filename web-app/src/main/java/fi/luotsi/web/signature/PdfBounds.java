package fi.luotsi.web.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

import fi.luotsi.agreement.signature.PdfRefused;
import fi.luotsi.agreement.signature.PdfRefused.Why;

/**
 * Looks a file over before a library takes it apart: streams of a few kilobytes can swell to gigabytes in memory. All its streams together
 * may inflate to {@value #MOST_INFLATED} bytes; they are counted here and kept nowhere.
 */
final class PdfBounds {

    /** Bytes; an agreement of a thousand terms with its signatures takes a tenth of it. */
    static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int MOST_INFLATED = 96 * 1024 * 1024;
    /** A PDF may have something before its beginning. */
    private static final int BEGINNING = 1024;
    /** How far before a stream its dictionary is looked for. */
    private static final int DICTIONARY = 2048;
    private static final int DEEPEST = 3;
    private static final int MOST_STREAMS = 5000;
    private static final int ZLIB = 0x78;
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream(\r\n|\n|\r)");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt[\\s</\\[]");
    /** Packings that our documents never have: they swell without being counted, or hide what is packed inside another packing. */
    private static final Pattern HIDING = Pattern.compile("LZW|/Filter\\s*\\d|/F[^\\]>]{0,99}(A85|ASCII85|AHx|ASCIIHex|RL\\b|RunLength)[^\\]>]{0,99}/Fl|/[A-Za-z]*#");

    private final byte[] pdf;
    private long left = MOST_INFLATED;

    private PdfBounds(byte[] pdf) {
        this.pdf = pdf;
    }

    /** @throws PdfRefused if it is no PDF, too large, or opens with a password only */
    static void check(byte[] pdf) {
        if (pdf.length > MOST_BYTES) {
            throw new PdfRefused(Why.TOO_LARGE);
        }
        if (!new String(pdf, 0, Math.min(pdf.length, BEGINNING), ISO_8859_1).contains("%PDF-")) {
            throw new PdfRefused(Why.NO_PDF);
        }
        new PdfBounds(pdf).count();
    }

    private void count() {
        // One byte a letter: the text is as long as the file, and no copy of it is made for the search.
        var text = new String(pdf, ISO_8859_1);
        if (ENCRYPTED.matcher(text).find()) {
            throw new PdfRefused(Why.ENCRYPTED);
        }
        var streams = STREAM.matcher(text);
        int found = 0;
        while (streams.find()) {
            if (++found > MOST_STREAMS) {
                throw new PdfRefused(Why.TOO_LARGE);
            }
            if (HIDING.matcher(dictionary(text, streams.start())).find()) {
                throw new PdfRefused(Why.DAMAGED);
            }
            inflate(() -> new ByteArrayInputStream(pdf, streams.end(), pdf.length - streams.end()), 1);
        }
    }

    private static String dictionary(String text, int stream) {
        var before = text.substring(Math.max(0, stream - DICTIONARY), stream);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    /** What can be inflated is counted, and what comes of it too, if it looks packed again. */
    private void inflate(Packing packing, int depth) {
        try (var inflated = new InflaterInputStream(packing.open())) {
            int first = inflated.read();
            count(inflated);
            if (first == ZLIB && depth < DEEPEST) {
                inflate(() -> new InflaterInputStream(packing.open()), depth + 1);
            }
        } catch (IOException _) {
            // Not packed this way, or damaged: the library sees no more of it than was counted.
        }
    }

    private void count(InputStream inflated) throws IOException {
        var some = new byte[8192];
        for (int read = inflated.read(some); read >= 0; read = inflated.read(some)) {
            left -= read;
            if (left < 0) {
                throw new PdfRefused(Why.TOO_LARGE);
            }
        }
    }

    private interface Packing {
        InputStream open() throws IOException;
    }
}
