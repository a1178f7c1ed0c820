package fi.luotsi.ui.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.Packed;
import fi.luotsi.ui.file.SafeXml;

/**
 * Reads the clauses of a document that came back, as they would stand with every tracked change accepted: those in content controls that
 * bear our tag, and where a word processor forgot the tag, those between our bookmarks. The rest of the document is the writer's own.
 */
final class DocxReader implements SafeXml.Part {

    private static final String DOCUMENT = "word/document.xml";

    private final Map<ClauseTag, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<ClauseTag, StringBuilder> marked = new LinkedHashMap<>();
    private final Map<String, ClauseTag> bookmarks = new LinkedHashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<List<ClauseTag>> controls = new ArrayDeque<>();
    private int gone;
    private boolean mergesWithNext;
    private boolean note;

    private DocxReader() {}

    /** @throws FileRefused if it is no such document, a damaged one, or one without any clause of ours */
    static Map<ClauseTag, String> read(byte[] file) {
        var packed = Packed.open(file);
        if (!packed.has(DOCUMENT)) {
            throw new FileRefused(FileProblem.OTHER_KIND);
        }
        var reader = new DocxReader();
        SafeXml.walk(packed.xml(DOCUMENT), reader);
        reader.marked.forEach(reader.texts::putIfAbsent);
        if (reader.texts.isEmpty()) {
            throw new FileRefused(FileProblem.OTHER_NEGOTIATION);
        }
        var texts = new LinkedHashMap<ClauseTag, String>();
        reader.texts.forEach((tag, text) -> texts.put(tag, ClauseTag.plain(text.toString())));
        return texts;
    }

    @Override
    public void begin(XMLStreamReader xml) {
        var name = xml.getLocalName();
        switch (name) {
            case "sdt" -> controls.push(new ArrayList<>());
            case "tag" -> tag(SafeXml.attribute(xml, "val"));
            case "bookmarkStart" -> bookmark(SafeXml.attribute(xml, "id"), SafeXml.attribute(xml, "name"));
            case "bookmarkEnd" -> {
                // LibreOffice may begin one twice and end it once
                var ended = bookmarks.get(String.valueOf(SafeXml.attribute(xml, "id")));
                bookmarks.values().removeIf(tag -> tag.equals(ended));
            }
            case "p" -> {
                mergesWithNext = false;
                note = false;
            }
            case "pStyle" -> note = DocxBody.NOTE.equalsIgnoreCase(SafeXml.attribute(xml, "val"));
            case "del", "moveFrom" -> {
                if (path.contains("pPr")) {
                    mergesWithNext = true; // the paragraph's own mark was struck out
                } else {
                    gone++;
                }
            }
            case "Fallback" -> gone++;
            case "tab" -> {
                if (!path.contains("pPr")) {
                    append("\t");
                }
            }
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            default -> { }
        }
        path.push(name);
    }

    @Override
    public void text(String text) {
        if ("t".equals(path.peek())) {
            append(text);
        }
    }

    @Override
    public void end(String name) {
        path.pop();
        switch (name) {
            case "sdt" -> controls.pop();
            case "del", "moveFrom" -> gone -= path.contains("pPr") ? 0 : 1;
            case "Fallback" -> gone--;
            case "p" -> {
                if (!mergesWithNext) {
                    append("\n");
                }
            }
            default -> { }
        }
    }

    private void tag(@Nullable String value) {
        var control = controls.peek();
        if (value != null && control != null && path.contains("sdtPr")) {
            ClauseTag.read(value).ifPresent(tag -> {
                control.add(tag);
                texts.computeIfAbsent(tag, _ -> new StringBuilder());
            });
        }
    }

    private void bookmark(@Nullable String id, @Nullable String name) {
        if (id != null && name != null) {
            ClauseTag.ofBookmark(name).ifPresent(tag -> {
                bookmarks.put(id, tag);
                marked.computeIfAbsent(tag, _ -> new StringBuilder());
            });
        }
    }

    /** To the innermost control of ours and to the bookmarked clause, unless it was struck out or is no text of the agreement. */
    private void append(String text) {
        if (gone == 0 && !note) {
            Set.copyOf(bookmarks.values()).forEach(tag -> marked.computeIfAbsent(tag, _ -> new StringBuilder()).append(text));
            controls.stream().filter(control -> !control.isEmpty()).findFirst().ifPresent(control -> texts.computeIfAbsent(control.getFirst(), _ -> new StringBuilder()).append(text));
        }
    }
}
