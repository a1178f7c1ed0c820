package fi.luotsi.web.config;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories into which only the program's own user may look. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** Makes the directory and those above it; one that is there stays as it is. */
    public static void directory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            if (!Files.isWritable(directory)) {
                throw new IOException("Not writable: " + directory);
            }
            return;
        }
        if (Files.getFileStore(existing(directory)).supportsFileAttributeView("posix")) {
            Files.createDirectories(directory, rights("rwx------"));
        } else {
            Files.createDirectories(directory);
        }
    }

    /** The rights come before the content. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, rights("rw-------"));
        } else {
            Files.createFile(file);
        }
        Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    /** Written beside and moved into place: a half-written file is never read. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        write(beside, content);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?> rights(String written) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(written));
    }

    private static Path existing(Path directory) {
        Path parent = directory.getParent();
        return parent == null || Files.exists(directory) ? directory : existing(parent);
    }
}
