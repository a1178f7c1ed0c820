package fi.luotsi.delimited;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The bytes of a text file: passes over the byte order mark of UTF-8 and stops at what no text file holds. */
public final class PlainBytes extends FilterInputStream {

    private PlainBytes(InputStream file) {
        super(file);
    }

    /** @throws IOException {@link NotPlain} at the first byte that gives the file away */
    public static InputStream of(InputStream file) throws IOException {
        var start = new PushbackInputStream(file, 3);
        byte[] mark = start.readNBytes(3);
        if (mark.length >= 2 && isUtf16(mark[0] & 0xff, mark[1] & 0xff)) {
            throw new NotPlain(DelimitedProblem.UTF_16);
        }
        boolean utf8 = mark.length == 3 && (mark[0] & 0xff) == 0xef && (mark[1] & 0xff) == 0xbb && (mark[2] & 0xff) == 0xbf;
        if (!utf8) {
            start.unread(mark);
        }
        return new PlainBytes(start);
    }

    private static boolean isUtf16(int first, int second) {
        return first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value == 0) {
            throw new NotPlain(DelimitedProblem.NUL_BYTE);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int place = offset; place < offset + count; place++) {
            if (bytes[place] == 0) {
                throw new NotPlain(DelimitedProblem.NUL_BYTE);
            }
        }
        return count;
    }

    /** Carries the finding through readers that only let {@link IOException} pass. */
    public static final class NotPlain extends IOException {

        private static final long serialVersionUID = 1;

        private final DelimitedProblem problem;

        NotPlain(DelimitedProblem problem) {
            super(problem.name());
            this.problem = problem;
        }

        public DelimitedProblem problem() {
            return problem;
        }
    }
}
