package fi.luotsi.ui.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes out of a file what would differ from one making to the next: the moment of making, and the number drawn from it. */
record Lasting(PDDocument document) {

    /** @param content everything the file was made of; its number follows from that */
    byte[] save(String content, Instant made) throws IOException {
        var day = made.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.toZonedDateTime()));
        var metadata = document.getDocumentCatalog().getMetadata();
        var described = new String(metadata.toByteArray(), UTF_8).replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + day.toLocalDateTime() + "+00:00");
        metadata.importXMPMetadata(described.getBytes(UTF_8));
        document.setDocumentId(number(content));
        var file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private static long number(String content) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8))).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime knows SHA-256", missing);
        }
    }
}
