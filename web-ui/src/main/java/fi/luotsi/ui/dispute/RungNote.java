package fi.luotsi.ui.dispute;

import java.util.ArrayList;
import java.util.List;

import fi.luotsi.negotiation.dispute.Ladder;
import fi.luotsi.ui.table.OpenedTable;

/** One level of the ladder in a line, for who is about to raise something onto it. */
public record RungNote(int number, String text) {

    static List<RungNote> of(OpenedTable table, Ladder ladder) {
        var notes = new ArrayList<RungNote>();
        for (int number = 1; number <= Ladder.TOP; number++) {
            var level = ladder.level(number);
            var texts = table.texts();
            var name = texts.in(level.name());
            if (level.days() == null) {
                notes.add(new RungNote(number, name));
            } else if (level.limit() == null) {
                notes.add(new RungNote(number, texts.of("dispute.rung", name, level.days())));
            } else {
                notes.add(new RungNote(number, texts.of("dispute.rung.limit", name, level.days(), texts.formats().millionsWithUnit(level.limit()))));
            }
        }
        return notes;
    }
}
