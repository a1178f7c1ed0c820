package fi.luotsi.web.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.luotsi.agreement.signature.PdfRefused;
import fi.luotsi.agreement.signature.PdfRefused.Why;

class RefusedPdfTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path home = Path.of("");

    private LocalSeals seals = LocalSealsTest.seals(new SealStore(home));

    @BeforeEach
    void keys() {
        seals = LocalSealsTest.seals(new SealStore(home));
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThat(why("Kumppanuussopimus".getBytes(US_ASCII))).isEqualTo(Why.NO_PDF);
        assertThat(why(new byte[0])).isEqualTo(Why.NO_PDF);
    }

    @Test
    void whatOpensWithAPasswordIsRefused() {
        assertThat(why(Papers.locked())).isEqualTo(Why.ENCRYPTED);
    }

    @Test
    void whatBreaksOffIsRefused() {
        assertThat(why("%PDF-1.7\n1 0 obj\n<< /Type /Catalog".getBytes(US_ASCII))).isEqualTo(Why.DAMAGED);
        var paper = Papers.paper();
        var cut = Arrays.copyOf(paper, 60);
        assertThat(why(cut)).isEqualTo(Why.DAMAGED);
    }

    @Test
    void bracketsInBracketsWithoutEndAreRefused() {
        assertThat(why(("%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF").getBytes(US_ASCII))).isEqualTo(Why.DAMAGED);
    }

    @Test
    void tooManyBytesAreRefusedBeforeTheyAreRead() {
        var large = Arrays.copyOf("%PDF-1.7".getBytes(US_ASCII), PdfBounds.MOST_BYTES + 1);
        assertThat(why(large)).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void aStreamThatSwellsIsCountedAndNotKept() throws IOException {
        var bomb = stream("/Filter /FlateDecode", packed(200 * MEGABYTE));
        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(why(bomb)).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void aStreamPackedTwiceIsCountedToo() throws IOException {
        var twice = new ByteArrayOutputStream();
        try (var outer = new DeflaterOutputStream(twice)) {
            outer.write(packed(200 * MEGABYTE));
        }
        assertThat(twice.size()).isLessThan(20_000);
        assertThat(why(stream("/Filter [/FlateDecode /FlateDecode]", twice.toByteArray()))).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void packingsThatHideWhatTheyHoldAreRefused() {
        for (var filter : new String[] {"/Filter /LZWDecode", "/Filter [/ASCII85Decode /FlateDecode]", "/Filter /LZ#57Decode", "/Filter 7 0 R"}) {
            assertThat(why(stream(filter, "xx".getBytes(US_ASCII)))).as(filter).isEqualTo(Why.DAMAGED);
        }
    }

    @Test
    void aFileWhoseSignatureIsBrokenIsNotSignedAgain() {
        var signed = seals.sign(Papers.paper(), Papers.first(Papers.NOON));
        int place = new String(signed, ISO_8859_1).indexOf("/MediaBox") + 12;
        var refused = catchThrowableOfType(PdfRefused.class, () -> seals.sign(Papers.changed(signed, place), Papers.second(Papers.NOON)));
        assertThat(refused.why()).isEqualTo(Why.SIGNATURE_BROKEN);
        var followed = catchThrowableOfType(PdfRefused.class, () -> seals.sign(Papers.remarked(signed), Papers.second(Papers.NOON)));
        assertThat(followed.why()).isEqualTo(Why.SIGNATURE_BROKEN);
    }

    @Test
    void anUnsignedFileIsReadAndSaysNothing() {
        var report = seals.check(Papers.paper());
        assertThat(report.signatures()).isEmpty();
        assertThat(report.isWhole()).isFalse();
    }

    private Why why(byte[] file) {
        return catchThrowableOfType(PdfRefused.class, () -> seals.check(file)).why();
    }

    private static byte[] stream(String filter, byte[] content) {
        var head = ("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 " + filter + " /Length " + content.length + " >>\nstream\n").getBytes(US_ASCII);
        return Papers.followed(Papers.followed(head, content), "\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(US_ASCII));
    }

    private static byte[] packed(int bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(packed)) {
            var zeros = new byte[MEGABYTE];
            for (int written = 0; written < bytes; written += MEGABYTE) {
                deflated.write(zeros);
            }
        }
        return packed.toByteArray();
    }
}
