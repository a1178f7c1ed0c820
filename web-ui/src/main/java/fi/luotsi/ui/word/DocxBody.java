package fi.luotsi.ui.word;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.word.AgreementDocument.Block;
import fi.luotsi.ui.word.Tracked.Mark;
import fi.luotsi.ui.word.Tracked.Piece;

/** The main part of a document: headings, values and clauses, with w:ins and w:del around what was changed. */
final class DocxBody {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The style of everything that is no text of the agreement; what bears it is never read. */
    static final String NOTE = "Note";

    private static final String NO_XML = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    private final XMLStreamWriter xml;
    private int ids = 1;

    DocxBody(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(AgreementDocument document) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("w", W);
        xml.writeStartElement(W, "document");
        xml.writeNamespace("w", W);
        xml.writeStartElement(W, "body");
        plain("Title", document.title());
        for (String note : document.notes()) {
            plain(NOTE, note);
        }
        for (AgreementDocument.Section section : document.sections()) {
            plain("Heading1", section.heading());
            for (Block block : section.blocks()) {
                block(block);
            }
        }
        plain(NOTE, "");
        xml.writeEmptyElement(W, "sectPr");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void block(Block block) throws XMLStreamException {
        if (block.heading() != null) {
            plain("Heading2", block.heading());
        }
        if (block.tag() == null) {
            paragraphs(block, block.label() + ": ");
            return;
        }
        xml.writeStartElement(W, "sdt");
        xml.writeStartElement(W, "sdtPr");
        value("alias", block.label());
        value("tag", block.tag().toString());
        value("id", String.valueOf(1_000_000 + ids++));
        value("lock", "sdtLocked");
        xml.writeEndElement();
        xml.writeStartElement(W, "sdtContent");
        int bookmark = ids++;
        label(block.label(), bookmark, block.tag());
        paragraphs(block, "");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEmptyElement(W, "bookmarkEnd");
        xml.writeAttribute(W, "id", String.valueOf(bookmark));
    }

    /**
     * The language above the text, inside the control: LibreOffice flattens a control's first paragraph, tracked changes and all, and forgets its
     * tag. The bookmark that begins here is what it keeps.
     */
    private void label(String text, int bookmark, ClauseTag tag) throws XMLStreamException {
        xml.writeStartElement(W, "p");
        xml.writeStartElement(W, "pPr");
        value("pStyle", NOTE);
        xml.writeEndElement();
        xml.writeEmptyElement(W, "bookmarkStart");
        xml.writeAttribute(W, "id", String.valueOf(bookmark));
        xml.writeAttribute(W, "name", tag.bookmark());
        text(text);
        xml.writeEndElement();
    }

    /** One paragraph for each line; a line break that was put in or struck out is the mark of its paragraph. */
    private void paragraphs(Block block, String lead) throws XMLStreamException {
        var line = new ArrayList<Piece>();
        var before = lead;
        for (Piece piece : block.text().pieces()) {
            if (piece.isLineBreak()) {
                paragraph(block, before, line, piece);
                line.clear();
                before = "";
            } else {
                line.add(piece);
            }
        }
        paragraph(block, before, line, null);
    }

    private void paragraph(Block block, String lead, List<Piece> line, @Nullable Piece end) throws XMLStreamException {
        xml.writeStartElement(W, "p");
        xml.writeStartElement(W, "pPr");
        if (end != null && (end.inserted() != null || end.deleted() != null)) {
            xml.writeStartElement(W, "rPr");
            if (end.inserted() != null) {
                mark("ins", end.inserted());
                xml.writeEndElement();
            }
            if (end.deleted() != null) {
                mark("del", end.deleted());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        if (!lead.isEmpty()) {
            run(lead, block.language(), false);
        }
        for (int i = 0; i < line.size();) {
            var first = line.get(i);
            var text = new StringBuilder();
            while (i < line.size() && line.get(i).isMarkedAs(first)) {
                text.append(line.get(i++).text());
            }
            marked(first, text.toString(), block.language());
        }
        xml.writeEndElement();
    }

    private void marked(Piece as, String text, String language) throws XMLStreamException {
        if (as.inserted() != null) {
            mark("ins", as.inserted());
        }
        if (as.deleted() != null) {
            mark("del", as.deleted());
        }
        run(text, language, as.deleted() != null);
        if (as.deleted() != null) {
            xml.writeEndElement();
        }
        if (as.inserted() != null) {
            xml.writeEndElement();
        }
    }

    private void run(String text, String language, boolean deleted) throws XMLStreamException {
        xml.writeStartElement(W, "r");
        xml.writeStartElement(W, "rPr");
        value("lang", language);
        xml.writeEndElement();
        xml.writeStartElement(W, deleted ? "delText" : "t");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(text.replaceAll(NO_XML, ""));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void mark(String element, Mark mark) throws XMLStreamException {
        xml.writeStartElement(W, element);
        xml.writeAttribute(W, "id", String.valueOf(ids++));
        xml.writeAttribute(W, "author", mark.author().replaceAll(NO_XML, ""));
        xml.writeAttribute(W, "date", mark.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void plain(String style, String text) throws XMLStreamException {
        xml.writeStartElement(W, "p");
        xml.writeStartElement(W, "pPr");
        value("pStyle", style);
        xml.writeEndElement();
        text(text);
        xml.writeEndElement();
    }

    private void text(String text) throws XMLStreamException {
        xml.writeStartElement(W, "r");
        xml.writeStartElement(W, "t");
        xml.writeCharacters(text.replaceAll(NO_XML, ""));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void value(String element, String value) throws XMLStreamException {
        xml.writeEmptyElement(W, element);
        xml.writeAttribute(W, "val", value);
    }
}
