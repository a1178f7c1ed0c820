package fi.luotsi.ui.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fi.luotsi.period.Today;

/**
 * An agreement with all its records. The same records give the same bytes.
 *
 * @param name of the file
 * @param asOf the last thing that happened: the date all its files carry
 */
public record Archive(String name, Instant asOf, List<ArchiveFile> files) {

    /** The list of hashes, as {@code sha256sum -c SHA256SUMS} reads it. */
    private static final String SUMS = "SHA256SUMS";

    /** A ZIP; its list of hashes covers every other file. */
    public byte[] zip() {
        var zip = new ByteArrayOutputStream();
        var sums = files.stream().map(file -> file.sha256() + "  " + file.path() + "\n").collect(Collectors.joining());
        try (var entries = new ZipOutputStream(zip)) {
            for (var file : files) {
                put(entries, file);
            }
            put(entries, ArchiveFile.text(SUMS, SUMS, sums));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return zip.toByteArray();
    }

    private void put(ZipOutputStream entries, ArchiveFile file) throws IOException {
        var entry = new ZipEntry(file.path());
        entry.setTimeLocal(LocalDateTime.ofInstant(asOf, Today.FINLAND));
        entries.putNextEntry(entry);
        entries.write(file.bytes());
        entries.closeEntry();
    }
}
