package fi.luotsi.ui.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.luotsi.ui.Formats;
import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.sheet.SheetComparison.Change;
import fi.luotsi.ui.sheet.SheetComparison.Place;
import fi.luotsi.ui.sheet.SheetComparison.Wrong;

/** Lays a file that came back beside the table as it stands now: only what a person may fill is read. */
public final class SheetReading {

    private final Sheet sheet;
    private final ReadSheet handed;
    private final Formats formats;
    private final List<Change> changes = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Integer, Integer> columns;

    private SheetReading(Sheet sheet, ReadSheet handed, Formats formats) {
        this.sheet = sheet;
        this.handed = handed;
        this.formats = formats;
        if (!handed.at(0, 0).text().strip().equals(sheet.mark())) {
            throw new FileRefused(FileProblem.OTHER_NEGOTIATION);
        }
        this.columns = columns();
    }

    /** @throws FileRefused if the file was not taken from this table, or lacks a column */
    public static SheetComparison compare(Sheet sheet, ReadSheet handed, Formats formats) {
        return new SheetReading(sheet, handed, formats).compare();
    }

    private SheetComparison compare() {
        Set<String> done = new HashSet<>();
        for (int line : handed.below()) {
            var mark = handed.at(line, 0);
            if (!mark.isEmpty()) {
                var key = mark.text().strip();
                var row = sheet.rows().stream().filter(it -> key.startsWith(it.key() + "/")).findFirst();
                if (row.isEmpty() || mark.formula() || !done.add(row.get().key())) {
                    wrong.add(new Wrong(new Place(ReadSheet.address(line, 0), "", sheet.mark()), key, "files.sheet.row"));
                } else {
                    read(line, row.get(), key.substring(row.get().key().length() + 1));
                }
            }
        }
        return new SheetComparison(changes, wrong, fields, places);
    }

    private void read(int line, Sheet.Row row, String versions) {
        var typed = new LinkedHashMap<String, String>();
        int before = changes.size();
        columns.forEach((at, found) -> cell(line, found, row, sheet.columns().get(at), row.cells().get(at), typed));
        if (changes.size() > before) {
            fields.putAll(typed);
            fields.putAll(row.hidden());
            var seen = versions.split("\\.", -1);
            for (int i = 0; i < row.seen().size(); i++) {
                fields.put(row.seen().get(i), i < seen.length && seen[i].matches("\\d{1,9}") ? seen[i] : "0");
            }
        }
    }

    private void cell(int line, int found, Sheet.Row row, SheetColumn column, Sheet.Cell now, Map<String, String> typed) {
        var cell = handed.at(line, found);
        var place = new Place(ReadSheet.address(line, found), row.name(), column.head());
        var text = text(cell, column);
        if (cell.formula()) {
            wrong.add(new Wrong(place, "", "files.sheet.formula"));
        } else if (column.kind().refusal(text) != null) {
            wrong.add(new Wrong(place, text, java.util.Objects.requireNonNull(column.kind().refusal(text)).messageKey()));
        } else if (column.kind() == SheetKind.CHOICE && !text.isEmpty() && !column.choices().containsValue(text)) {
            wrong.add(new Wrong(place, text, "files.sheet.choice"));
        } else if (now.field() == null) {
            if (!column.kind().same(text, now.text())) {
                wrong.add(new Wrong(place, column.word(text), "files.sheet.locked"));
            }
        } else {
            boolean same = column.kind().same(text, now.text());
            typed.put(now.field(), same ? now.text() : text);
            places.put(now.field(), place);
            if (!same) {
                changes.add(new Change(place, column.word(now.text()), column.word(text)));
            }
        }
    }

    /** As the page's field would have it. */
    private String text(ReadSheet.Cell cell, SheetColumn column) {
        var number = cell.number();
        if (column.kind().isNumber() && number != null) {
            return column.kind().typed(number, formats);
        }
        var text = cell.text().replace("\r\n", "\n").replace('\r', '\n').strip();
        return column.kind() == SheetKind.CHOICE ? column.choices().getOrDefault(SheetColumn.small(text), text) : text;
    }

    /** Where in the file each column to be filled stands. */
    private Map<Integer, Integer> columns() {
        var found = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            if (column.asked()) {
                found.put(i, handed.row(0).entrySet().stream().filter(head -> column.isHeadedBy(head.getValue().text())).map(Map.Entry::getKey).findFirst()
                        .orElseThrow(() -> new FileRefused(FileProblem.COLUMN_MISSING, column.head())));
            }
        }
        return found;
    }
}
