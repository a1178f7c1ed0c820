package fi.luotsi.ui.archive;

import java.nio.charset.StandardCharsets;

import fi.luotsi.audit.CanonicalJson;

/**
 * A file in an archive.
 *
 * @param path below the archive's root; Latin letters, digits, hyphens and slashes
 * @param title what it is, in the reader's words
 */
record ArchiveFile(String path, String title, byte[] bytes) {

    static ArchiveFile text(String path, String title, String text) {
        return new ArchiveFile(path, title, text.getBytes(StandardCharsets.UTF_8));
    }

    String sha256() {
        return CanonicalJson.sha256(bytes);
    }
}
