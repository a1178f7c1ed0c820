package fi.luotsi.ui.bpmn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/** XML as it is written, with every sign escaped that a reader would change; what XML cannot carry becomes U+FFFD. */
final class XmlText {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values by turns; a value that is null leaves its name out */
    XmlText begin(String name, @Nullable String... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    XmlText end() {
        var name = open.pop();
        indented().append("</").append(name).append(">\n");
        return this;
    }

    XmlText empty(String name, @Nullable String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    XmlText text(String name, String text) {
        indented().append('<').append(name).append('>');
        escape(text);
        xml.append("</").append(name).append(">\n");
        return this;
    }

    byte[] bytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String name, @Nullable String... attributes) {
        indented().append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            var value = attributes[at + 1];
            if (value != null) {
                xml.append(' ').append(attributes[at]).append("=\"");
                escape(value);
                xml.append('"');
            }
        }
        return xml;
    }

    private StringBuilder indented() {
        return xml.repeat(' ', 2 * open.size());
    }

    private void escape(String text) {
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n', '\r' -> xml.append("&#").append(sign).append(';');
                default -> xml.appendCodePoint(carried(sign) ? sign : 0xFFFD);
            }
        });
    }

    private static boolean carried(int sign) {
        return sign >= 0x20 && sign <= 0xD7FF || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000;
    }
}
