package fi.luotsi.ui.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamReader;

/**
 * An office document taken apart: a zip file of XML parts. Inflated it may be no larger than {@value #MOST_BYTES} bytes, however small it
 * came, so that a bomb is noticed before it goes off. Nested archives stay packed.
 *
 * @param parts by name, as XML or anything else
 */
public record Packed(Map<String, byte[]> parts) {

    private static final int MOST_BYTES = 24 * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    /** The earliest time a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** @throws FileRefused if it is no zip file, a damaged one, or a bomb */
    public static Packed open(byte[] file) {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new FileRefused(FileProblem.OTHER_KIND);
        }
        try {
            return unpack(file);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
    }

    /** The same parts give the same bytes, whenever they are packed: what one side keeps to itself must not show in the other's file. */
    public byte[] packed() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** By the directory at the file's end, as office programs read it; a stream could not tell where some of their parts end. */
    private static Packed unpack(byte[] file) throws IOException {
        var place = Files.createTempFile("handed", ".zip");
        try {
            Files.write(place, file);
            try (var zip = new ZipFile(place.toFile())) {
                return unpack(zip);
            }
        } finally {
            Files.delete(place);
        }
    }

    private static Packed unpack(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new FileRefused(FileProblem.TOO_LARGE);
        }
        var parts = new HashMap<String, byte[]>();
        int left = MOST_BYTES;
        for (var entry : Collections.list(zip.entries())) {
            try (var contents = zip.getInputStream(entry)) {
                var part = contents.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new FileRefused(FileProblem.TOO_LARGE);
                }
                parts.put(entry.getName(), part);
            }
        }
        return new Packed(parts);
    }

    /** @throws FileRefused if there is no such part: the file is something else */
    public XMLStreamReader xml(String part) {
        var bytes = parts.get(part);
        if (bytes == null) {
            throw new FileRefused(FileProblem.OTHER_KIND);
        }
        return SafeXml.read(bytes);
    }

    public boolean has(String part) {
        return parts.containsKey(part);
    }
}
