package fi.luotsi.web.agreement;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says, to those who read it and to those who take it apart. */
final class WholePdf {

    private WholePdf() {}

    static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Every byte of the file with nothing packed together: metadata, bookmarks and descriptions included. */
    static String plain(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var written = new ByteArrayOutputStream();
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    stream.createInputStream().transferTo(written);
                }
            }
            document.save(written, CompressParameters.NO_COMPRESSION);
            return written.toString(UTF_8) + written.toString(UTF_16BE);
        }
    }
}
