package fi.luotsi.web.notice;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Atom document (RFC 4287), written sign by sign, so that no text can become part of it. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String id;
    private final String title;
    private final String base;
    private final String language;
    private final List<Entry> entries = new ArrayList<>();

    /** @param base the address of the product, without a slash at its end */
    AtomFeed(String id, String title, String base, String language) {
        this.id = id;
        this.title = title;
        this.base = base;
        this.language = language;
    }

    record Entry(String id, Instant at, String title, String text, String path) {}

    void add(Entry entry) {
        entries.add(entry);
    }

    String xml() {
        var text = new StringWriter();
        try {
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language);
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", entries.stream().map(Entry::at).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
        xml.writeStartElement("author");
        element(xml, "name", "Luotsi");
        xml.writeEndElement();
        link(xml, base + "/notices");
        for (Entry entry : entries) {
            xml.writeStartElement("entry");
            element(xml, "id", entry.id());
            element(xml, "title", entry.title());
            element(xml, "updated", entry.at().toString());
            link(xml, base + entry.path());
            element(xml, "summary", entry.text());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void link(XMLStreamWriter xml, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", href);
    }

    /** Signs that XML does not know are left out. */
    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", ""));
        xml.writeEndElement();
    }
}
