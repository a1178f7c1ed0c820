package fi.luotsi.ui.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.Packed;
import fi.luotsi.ui.file.SafeXml;

/**
 * Reads the first sheet of an XLSX workbook (ECMA-376, SpreadsheetML), whoever wrote it. Everything that a hostile file could make large
 * is bounded; formulas are told and never worked out.
 */
public final class XlsxReader {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private XlsxReader() {}

    /** @throws FileRefused if it is no workbook, a damaged one, or one beyond all bounds */
    public static ReadSheet read(byte[] file) {
        var packed = Packed.open(file);
        if (!packed.has(WORKBOOK) || !packed.has(RELATIONS)) {
            throw new FileRefused(FileProblem.OTHER_KIND);
        }
        var first = new FirstSheet();
        SafeXml.walk(packed.xml(WORKBOOK), first);
        var targets = new Targets();
        SafeXml.walk(packed.xml(RELATIONS), targets);
        var strings = new SharedStrings();
        if (packed.has(targets.strings)) {
            SafeXml.walk(packed.xml(targets.strings), strings);
        }
        var cells = new XlsxCells(strings.texts);
        SafeXml.walk(packed.xml(targets.byId.getOrDefault(first.id, "")), cells);
        return cells.sheet();
    }

    /** The relation of the sheet that comes first in the workbook. */
    private static final class FirstSheet implements SafeXml.Part {

        private String id = "";

        @Override
        public void begin(XMLStreamReader xml) {
            if (xml.getLocalName().equals("sheet") && id.isEmpty()) {
                var relation = SafeXml.attribute(xml, "id");
                id = relation == null ? "" : relation;
            }
        }

        @Override
        public void text(String text) {}

        @Override
        public void end(String name) {}
    }

    private static final class Targets implements SafeXml.Part {

        private final Map<String, String> byId = new HashMap<>();
        private String strings = "xl/sharedStrings.xml";

        @Override
        public void begin(XMLStreamReader xml) {
            var id = SafeXml.attribute(xml, "Id");
            var target = SafeXml.attribute(xml, "Target");
            if (id == null || target == null) {
                return;
            }
            var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            byId.put(id, path);
            var type = SafeXml.attribute(xml, "Type");
            if (type != null && type.endsWith("/sharedStrings")) {
                strings = path;
            }
        }

        @Override
        public void text(String text) {}

        @Override
        public void end(String name) {}
    }

    /** The texts that cells refer to by number; phonetic readings are left out. */
    private static final class SharedStrings implements SafeXml.Part {

        private final List<String> texts = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private boolean inText;
        private boolean phonetic;

        @Override
        public void begin(XMLStreamReader xml) {
            phonetic = phonetic || xml.getLocalName().equals("rPh");
            inText = xml.getLocalName().equals("t") && !phonetic;
        }

        @Override
        public void text(String text) {
            if (inText) {
                current.append(text);
            }
        }

        @Override
        public void end(String name) {
            inText = false;
            phonetic = phonetic && !name.equals("rPh");
            if (name.equals("si")) {
                texts.add(current.toString());
                current.setLength(0);
            }
        }
    }
}
