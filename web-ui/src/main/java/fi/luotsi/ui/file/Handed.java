package fi.luotsi.ui.file;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file of a form. */
public final class Handed {

    /** A package of a thousand terms takes a tenth of it. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private Handed() {}

    /**
     * The file's bytes; what is too large is never read into memory.
     *
     * @throws FileRefused if there is no file, or a large one
     */
    public static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new FileRefused(FileProblem.MISSING);
        }
        if (file.getSize() > MOST_BYTES) {
            throw new FileRefused(FileProblem.TOO_LARGE);
        }
        try {
            return file.getBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
