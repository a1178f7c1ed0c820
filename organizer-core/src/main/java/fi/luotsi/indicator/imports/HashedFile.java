package fi.luotsi.indicator.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is hashed while it is read, so that it need not be read twice. */
final class HashedFile implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final DigestInputStream contents;

    private HashedFile(DigestInputStream contents) {
        this.contents = contents;
    }

    static HashedFile of(InputStream file) {
        try {
            return new HashedFile(new DigestInputStream(new BufferedInputStream(file, PIECE), MessageDigest.getInstance("SHA-256")));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The contents; closing them leaves the file open, so that {@link #sha256} can read on. */
    InputStream contents() {
        return new FilterInputStream(contents) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return in.read(bytes, offset, length);
            }

            @Override
            public void close() {
                // the rest is still to be hashed
            }
        };
    }

    /** Of the whole file: what nobody has read yet is read now. 64 hexadecimal digits. */
    String sha256() throws IOException {
        contents.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(contents.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }
}
