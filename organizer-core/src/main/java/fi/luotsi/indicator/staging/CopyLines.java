package fi.luotsi.indicator.staging;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes lines in PostgreSQL's text form of COPY, sending them on whenever a good piece is together. */
final class CopyLines {

    private static final int PIECE = 64 * 1024;
    private static final byte[] ABSENT = {'\\', 'N'};

    private final CopyIn copy;
    private byte[] buffer = new byte[PIECE + 8 * 1024];
    private int length;

    CopyLines(CopyIn copy) {
        this.copy = copy;
    }

    CopyLines number(long value) {
        return ascii(Long.toString(value));
    }

    /** Text that is known to need no escaping; null becomes SQL's null. */
    CopyLines ascii(@Nullable String value) {
        if (value == null) {
            return bytes(ABSENT);
        }
        int count = value.length();
        room(count + 1);
        for (int place = 0; place < count; place++) {
            buffer[length++] = (byte) value.charAt(place);
        }
        buffer[length++] = '\t';
        return this;
    }

    /** Any text; null becomes SQL's null. */
    CopyLines text(@Nullable String value) {
        if (value == null) {
            return bytes(ABSENT);
        }
        return bytes(value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
                .getBytes(StandardCharsets.UTF_8));
    }

    void endLine() throws SQLException {
        buffer[length - 1] = '\n';
        if (length >= PIECE) {
            send();
        }
    }

    void send() throws SQLException {
        copy.writeToCopy(buffer, 0, length);
        length = 0;
    }

    private CopyLines bytes(byte[] bytes) {
        room(bytes.length + 1);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
        buffer[length++] = '\t';
        return this;
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
