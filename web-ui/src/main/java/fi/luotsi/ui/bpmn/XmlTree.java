package fi.luotsi.ui.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.SafeXml;

/** A whole file as a tree, within bounds: no document type, no more elements than a chain of sixty steps needs many times over. */
final class XmlTree implements SafeXml.Part {

    static final int MOST_ELEMENTS = 20_000;

    private final Deque<XmlNode> open = new ArrayDeque<>();
    private @Nullable XmlNode root;
    private int elements;

    private XmlTree() {}

    /** @throws FileRefused if it is no XML, damaged, hostile, or too much of it */
    static XmlNode read(byte[] file) {
        if (!beginsLikeXml(file)) {
            throw new FileRefused(FileProblem.OTHER_KIND);
        }
        var tree = new XmlTree();
        SafeXml.walk(SafeXml.read(file), tree);
        if (tree.root == null) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
        return tree.root;
    }

    @Override
    public void begin(XMLStreamReader xml) {
        if (++elements > MOST_ELEMENTS) {
            throw new FileRefused(FileProblem.TOO_MANY_PARTS);
        }
        var node = new XmlNode(xml);
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
        open.push(node);
    }

    @Override
    public void text(String text) {
        if (!open.isEmpty()) {
            open.peek().add(text);
        }
    }

    @Override
    public void end(String name) {
        open.pop();
    }

    /** The first sign that is no mark of an encoding and no white space. */
    private static boolean beginsLikeXml(byte[] file) {
        for (byte sign : file) {
            if (sign == '<') {
                return true;
            }
            if (sign > ' ') {
                return false;
            }
        }
        return false;
    }
}
