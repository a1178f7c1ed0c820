package fi.luotsi.indicator.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to import, read once from start to end. */
public interface ImportSource {

    /** The file's name without its folder, as the list of imports shows it. */
    String name();

    InputStream open() throws IOException;

    /** @throws UncheckedIOException if there is no such file to read */
    static ImportSource of(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UncheckedIOException(new IOException("No file to read at " + file));
        }
        return of(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    static ImportSource of(String name, byte[] contents) {
        return of(name, () -> new ByteArrayInputStream(contents));
    }

    static ImportSource of(String name, Opening opening) {
        return new ImportSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return opening.open();
            }
        };
    }

    /** Opens a file wherever it is kept. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }
}
