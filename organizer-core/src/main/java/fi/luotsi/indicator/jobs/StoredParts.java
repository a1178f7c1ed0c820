package fi.luotsi.indicator.jobs;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file kept in parts, read as one; holds one part at a time. */
final class StoredParts extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int place;
    private int next;
    private boolean ended;

    StoredParts(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return fetch() ? part[place++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fetch()) {
            return -1;
        }
        int count = Math.min(length, part.length - place);
        System.arraycopy(part, place, bytes, offset, count);
        place += count;
        return count;
    }

    private boolean fetch() {
        while (!ended && place == part.length) {
            var found = parts.apply(next++);
            ended = found.isEmpty();
            part = found.orElse(new byte[0]);
            place = 0;
        }
        return !ended;
    }
}
