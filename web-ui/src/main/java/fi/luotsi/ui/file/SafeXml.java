package fi.luotsi.ui.file;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Reads XML that others made. Office documents have no document type; one that brings its own is refused, and so is every entity with it. */
public final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();
    /** Below the bound of the JDK (100), so that the sentence is ours. */
    private static final int DEEPEST = 90;

    private SafeXml() {}

    /** What is read of a document, element by element. */
    public interface Part {

        void begin(XMLStreamReader xml);

        void text(String text);

        void end(String name);
    }

    /** A reader that follows nothing; {@link #walk} reads it to its end. */
    public static XMLStreamReader read(byte[] bytes) {
        try {
            return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException damaged) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
    }

    /** @throws FileRefused if it is not well formed, brings a document type, or is nested beyond reason */
    public static void walk(XMLStreamReader xml, Part part) {
        int depth = 0;
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > DEEPEST) {
                            throw new FileRefused(FileProblem.TOO_DEEP);
                        }
                        part.begin(xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        part.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> part.text(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new FileRefused(FileProblem.DOCUMENT_TYPE);
                    default -> { }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
    }

    /** The attribute of that name in whichever namespace; null where there is none. */
    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }
}
