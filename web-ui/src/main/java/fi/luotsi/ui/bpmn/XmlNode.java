package fi.luotsi.ui.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** An element of a file with its line, its attributes without a namespace, and the names of those that have one. */
final class XmlNode {

    private final String namespace;
    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<String> foreign = new ArrayList<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(XMLStreamReader xml) {
        namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        name = xml.getLocalName();
        line = xml.getLocation().getLineNumber();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeNamespace(at) == null || xml.getAttributeNamespace(at).isEmpty()) {
                attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
            } else {
                foreign.add(xml.getAttributePrefix(at) + ":" + xml.getAttributeLocalName(at));
            }
        }
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    boolean is(String otherNamespace, String otherName) {
        return namespace.equals(otherNamespace) && name.equals(otherName);
    }

    boolean isIn(String otherNamespace) {
        return namespace.equals(otherNamespace);
    }

    List<XmlNode> children() {
        return children;
    }

    Optional<XmlNode> child(String otherNamespace, String otherName) {
        return children.stream().filter(child -> child.is(otherNamespace, otherName)).findFirst();
    }

    List<XmlNode> children(String otherNamespace, String otherName) {
        return children.stream().filter(child -> child.is(otherNamespace, otherName)).toList();
    }

    /** Attributes of other tools, with their prefixes. */
    List<String> foreign() {
        return foreign;
    }

    @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** What a reference names, without the prefix that some tools put before it; empty where it names nothing. */
    String reference(String attribute) {
        return referred(attributes.getOrDefault(attribute, ""));
    }

    String referredText() {
        return referred(text.toString());
    }

    /** As it stands. */
    String text() {
        return text.toString();
    }

    private static String referred(String qualified) {
        var plain = qualified.strip();
        return plain.substring(plain.lastIndexOf(':') + 1);
    }
}
