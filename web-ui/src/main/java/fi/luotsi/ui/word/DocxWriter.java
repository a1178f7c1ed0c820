package fi.luotsi.ui.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

import fi.luotsi.ui.file.Packed;

/** Writes a document as DOCX (ECMA-376, WordprocessingML). The parts that never change lie beside this class. */
final class DocxWriter {

    /** Each part's place in the file, and the resource it is. */
    private static final Map<String, String> FIXED = Map.of("[Content_Types].xml", "content-types.xml", "_rels/.rels", "package-relations.xml",
            "word/_rels/document.xml.rels", "document-relations.xml", "word/styles.xml", "styles.xml", "word/settings.xml", "settings.xml");

    private DocxWriter() {}

    static byte[] write(AgreementDocument document) {
        var parts = new HashMap<String, byte[]>();
        var body = new ByteArrayOutputStream();
        try {
            for (var part : FIXED.entrySet()) {
                parts.put(part.getKey(), fixed(part.getValue()));
            }
            body(document, body);
        } catch (IOException | XMLStreamException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
        parts.put("word/document.xml", body.toByteArray());
        return new Packed(parts).packed();
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
