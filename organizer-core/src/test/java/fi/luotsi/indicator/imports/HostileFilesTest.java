package fi.luotsi.indicator.imports;

import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.LONG;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.PROVENANCE;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.errors;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.text;
import static fi.luotsi.indicator.imports.IndicatorsOnPostgres.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files that mean harm, or were saved by a program that did. Each is refused by name, and the heap stays small. */
class HostileFilesTest {

    private static final IndicatorsOnPostgres INDICATORS = new IndicatorsOnPostgres();
    private static final String HEADER = "indicator,region,year,value\n";
    private static final long GIGABYTE = 1L << 30;
    private static final Map<String, String> JSON = with(PROVENANCE, Map.of("form", "SOTKANET_JSON"));

    @AfterAll
    static void close() {
        INDICATORS.close();
    }

    @Test
    void aCellOfAGigabyteIsRefusedAfterItsFirstPiece() {
        assertThat(errors(INDICATORS.run(LONG, endless(HEADER + "191,049,2023,", "9"), false))).containsExactly("2 CELL_TOO_LONG");
    }

    @Test
    void aQuoteNeverClosedIsRefusedAfterItsFirstPiece() {
        assertThat(errors(INDICATORS.run(LONG, endless(HEADER + "191,049,2023,\"", "a\n"), false))).containsExactly("2 CELL_TOO_LONG");
        assertThat(errors(INDICATORS.run(LONG, text(HEADER + "191,049,2023,\"1"), false))).containsExactly("2 BROKEN_QUOTE");
    }

    @Test
    void aLineOfAGigabyteOfCommasIsRefusedAfterItsFirstCells() {
        assertThat(errors(INDICATORS.run(LONG, endless(HEADER, ","), false))).containsExactly("2 TOO_MANY_COLUMNS");
    }

    @Test
    void tenThousandColumnsAreRefused() {
        assertThat(errors(INDICATORS.run(LONG, text("c,".repeat(10_000)), false))).containsExactly("1 TOO_MANY_COLUMNS");
    }

    @Test
    void aGigabyteOfBlankLinesIsReadAndHoldsNothing() {
        assertThat(errors(INDICATORS.run(LONG, endless(HEADER, "\n", GIGABYTE / 64), false))).containsExactly("0 NO_OBSERVATIONS");
    }

    @Test
    void aZeroByteIsRefused() {
        assertThat(errors(INDICATORS.run(LONG, text(HEADER + "191,049,2023,1\u0000"), false)).getFirst()).endsWith("NUL_BYTE");
    }

    @Test
    void utf16IsRefusedWithAndWithoutItsMark() {
        assertThat(errors(INDICATORS.run(LONG, (HEADER + "191,049,2023,1").getBytes(StandardCharsets.UTF_16), false)).getFirst()).endsWith("UTF_16");
        assertThat(errors(INDICATORS.run(LONG, (HEADER + "191,049,2023,1").getBytes(StandardCharsets.UTF_16LE), false)).getFirst()).endsWith("NUL_BYTE");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        assertThat(errors(INDICATORS.run(LONG, (HEADER + "191,Äänekoski,2023,1").getBytes(StandardCharsets.ISO_8859_1), false)).getFirst())
                .endsWith("WRONG_CHARSET");
    }

    @Test
    void theByteOrderMarkOfUtf8IsPassedOver() {
        assertThat(INDICATORS.run(LONG, text("\ufeff" + HEADER + "191,049,2001,1"), true)).isInstanceOf(ImportOutcome.Checked.class);
    }

    @Test
    void oneNameForTwoColumnsIsRefused() {
        assertThat(errors(INDICATORS.run(LONG, text("indicator,region,year,value,value", "191,049,2023,1,2"), false)).getFirst()).endsWith("DUPLICATE_COLUMN");
    }

    @Test
    void textFromTheFileIsShortenedAndWithoutControlCharactersInErrors() {
        var refused = (ImportOutcome.Refused) INDICATORS.run(LONG, text(HEADER + "191,049,2023,\"x\u001b[31m" + "y".repeat(1000) + "\""), false);
        assertThat(refused.errors().getFirst().arguments().getFirst()).startsWith("x [31m").hasSize(61);
    }

    @Test
    void jsonIsRefusedWhereItIsBrokenDeepOrEndless() {
        assertThat(errors(INDICATORS.run(JSON, text("{}"), false))).containsExactly("0 NOT_A_LIST");
        assertThat(errors(INDICATORS.run(JSON, text("[{\"indicator\":191"), false))).containsExactly("1 NOT_JSON");
        assertThat(errors(INDICATORS.run(JSON, text("[1,2]"), false))).containsExactly("1 NOT_A_LIST");
        assertThat(errors(INDICATORS.run(JSON, text("[] []"), false))).containsExactly("1 NOT_A_LIST");
        assertThat(errors(INDICATORS.run(JSON, endless("[{\"a\":", "["), false))).containsExactly("1 NOT_JSON");
        assertThat(errors(INDICATORS.run(JSON, endless("[{\"a\":\"", "a"), false))).containsExactly("1 NOT_JSON");
        assertThat(errors(INDICATORS.run(JSON, endless("[{\"value\":", "9"), false))).containsExactly("1 NOT_JSON");
        assertThat(errors(INDICATORS.run(JSON, text("[{\"indicator\":191,\"region\":658,\"year\":2023,\"value\":1e999999}]"), false)))
                .contains("1 value NOT_A_NUMBER 1E+999999");
    }

    private static ImportSource endless(String start, String piece) {
        return endless(start, piece, GIGABYTE);
    }

    private static ImportSource endless(String start, String piece, long bytes) {
        return ImportSource.of("endless.csv", () -> new SequenceInputStream(
                new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), new Repeated(piece.getBytes(StandardCharsets.UTF_8), bytes)));
    }

    /** The same bytes over and over, without ever holding them. */
    private static final class Repeated extends InputStream {

        private final byte[] pieces;
        private long left;

        Repeated(byte[] piece, long bytes) {
            pieces = new byte[piece.length * 8192];
            for (int place = 0; place < pieces.length; place++) {
                pieces[place] = piece[place % piece.length];
            }
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? pieces[0] : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, Math.min(length, pieces.length));
            System.arraycopy(pieces, 0, bytes, offset, count);
            left -= count;
            return count;
        }
    }
}
