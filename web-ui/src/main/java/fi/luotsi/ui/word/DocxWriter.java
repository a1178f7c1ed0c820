package fi.luotsi.ui.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes a document as DOCX (ECMA-376, WordprocessingML). The parts that never change lie beside this class. */
final class DocxWriter {

    /** Each part's place in the file, and the resource it is. */
    private static final Map<String, String> FIXED = Map.of("[Content_Types].xml", "content-types.xml", "_rels/.rels", "package-relations.xml",
            "word/_rels/document.xml.rels", "document-relations.xml", "word/styles.xml", "styles.xml", "word/settings.xml", "settings.xml");

    private DocxWriter() {}

    static byte[] write(AgreementDocument document) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : FIXED.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(fixed(part.getValue()));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            body(document, zip);
        } catch (IOException | XMLStreamException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
        return bytes.toByteArray();
    }

    private static byte[] fixed(String name) throws IOException {
        try (var stream = DocxWriter.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    private static void body(AgreementDocument document, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        new DocxBody(xml).write(document);
        xml.flush();
    }
}
