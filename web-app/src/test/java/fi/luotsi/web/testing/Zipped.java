package fi.luotsi.web.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An office document as another program would have saved it: one part changed, the others as they came. */
public final class Zipped {

    private Zipped() {}

    public static byte[] with(byte[] file, String part, UnaryOperator<String> change) {
        var bytes = new ByteArrayOutputStream();
        try {
            var place = Files.write(Files.createTempFile("zipped", ".zip"), file);
            try (var in = new ZipFile(place.toFile()); var out = new ZipOutputStream(bytes)) {
                for (var entry : Collections.list(in.entries())) {
                    var contents = in.getInputStream(entry).readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(entry.getName().equals(part) ? change.apply(new String(contents, UTF_8)).getBytes(UTF_8) : contents);
                }
            }
            Files.delete(place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    public static String part(byte[] file, String part) {
        var found = new StringBuilder();
        with(file, part, text -> {
            found.append(text);
            return text;
        });
        return found.toString();
    }
}
