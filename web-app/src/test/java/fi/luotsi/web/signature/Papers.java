package fi.luotsi.web.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

import fi.luotsi.agreement.signature.Seal;

/** Small files and what is done to them. */
final class Papers {

    static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");
    static final UUID ORGANIZER = UUID.fromString("7f0f5f34-0000-4000-8000-000000000001");
    static final UUID PROVIDER = UUID.fromString("7f0f5f34-0000-4000-8000-000000000002");

    private Papers() {}

    static Seal first(Instant at) {
        return new Seal(ORGANIZER, "Uudenmaan maakunta", "Maakuntajohtajan tehtävä", "maakuntajohtaja", "hallintosääntö 52 §", at, 1, Locale.of("fi"));
    }

    static Seal second(Instant at) {
        return new Seal(PROVIDER, "Uudenmaan liikelaitos", "Liikelaitoksen johtajan tehtävä", "liikelaitoksen johtaja", "johtosääntö 12 §", at, 2, Locale.of("fi"));
    }

    static byte[] paper() {
        return written(paper -> {
            var page = new PDPage(PDRectangle.A4);
            paper.addPage(page);
            try (var content = new PDPageContentStream(paper, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Kumppanuussopimus 1 250 000 euroa");
                content.endText();
            }
        });
    }

    static byte[] locked() {
        return written(paper -> {
            paper.addPage(new PDPage(PDRectangle.A4));
            paper.protect(new StandardProtectionPolicy("omistaja", "lukija", new AccessPermission()));
        });
    }

    /** A remark on the first page, added as programs add it: at the end, by a new part of the file. */
    static byte[] remarked(byte[] signed) {
        try (var paper = Loader.loadPDF(signed); var bytes = new ByteArrayOutputStream()) {
            var remark = new PDAnnotationText();
            remark.setContents("Hinta on 2 250 000 euroa");
            remark.setRectangle(new PDRectangle(100, 100, 50, 50));
            var page = paper.getPage(0);
            var remarks = page.getAnnotations();
            remarks.add(remark);
            page.setAnnotations(remarks);
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
            remark.getCOSObject().setNeedToBeUpdated(true);
            paper.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] changed(byte[] file, int place) {
        var changed = file.clone();
        changed[place] ^= 1;
        return changed;
    }

    static byte[] followed(byte[] file, byte[] by) {
        var longer = Arrays.copyOf(file, file.length + by.length);
        System.arraycopy(by, 0, longer, file.length, by.length);
        return longer;
    }

    /** Makes its own root under the very name of somebody else's. */
    static SealKey impostor(X509Certificate root) throws GeneralSecurityException {
        var keys = SealCertificates.newKeys();
        return new SealKey(keys.getPrivate(), SealCertificates.seal(keys.getPublic(), "Uudenmaan maakunta", NOON, root, keys.getPrivate()), root);
    }

    private static byte[] written(Writing writing) {
        try (var paper = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            writing.on(paper);
            paper.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Writing {
        void on(PDDocument paper) throws IOException;
    }
}
