package fi.luotsi.web.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.HexFormat;

import fi.luotsi.web.config.PrivateFiles;

/** The PKCS#12 file with the installation's keys, and its password in a file beside it; both readable by the program's user only. */
record KeyFile(Path directory) {

    private static final int PASSWORD_BYTES = 24;

    /** Something done with the keys while no other program changes them. */
    interface Change<T> {
        T on(KeyStore keys) throws GeneralSecurityException, IOException;
    }

    boolean exists() {
        return Files.exists(store());
    }

    /** How a newer file is told from the one that was read. */
    String edition() throws IOException {
        return Files.getLastModifiedTime(store()) + "/" + Files.size(store());
    }

    KeyStore read() throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        if (exists()) {
            keys.load(new ByteArrayInputStream(Files.readAllBytes(store())), password());
        } else {
            keys.load(null, null);
        }
        return keys;
    }

    /** Several nodes may share the directory: one changes at a time. */
    <T> T changing(Change<T> change) throws GeneralSecurityException, IOException {
        PrivateFiles.directory(directory);
        try (var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var _ = channel.lock()) {
            if (!Files.exists(secret())) {
                PrivateFiles.replace(secret(), newPassword());
            }
            return change.on(read());
        }
    }

    void write(KeyStore keys) throws GeneralSecurityException, IOException {
        var bytes = new ByteArrayOutputStream();
        keys.store(bytes, password());
        PrivateFiles.replace(store(), bytes.toByteArray());
    }

    char[] password() throws IOException {
        return Files.readString(secret(), US_ASCII).strip().toCharArray();
    }

    private static byte[] newPassword() {
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random).getBytes(US_ASCII);
    }

    private Path store() {
        return directory.resolve("seals.p12");
    }

    private Path secret() {
        return directory.resolve("password");
    }

    Path revoked() {
        return directory.resolve("revoked");
    }
}
