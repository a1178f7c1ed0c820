package fi.luotsi.web.clause;

import java.util.ArrayList;
import java.util.List;

import fi.luotsi.clause.ClauseContent;
import fi.luotsi.ui.WordDiff;
import fi.luotsi.ui.WordDiff.Run;
import fi.luotsi.ui.clause.ClauseWords;

/** Something that reads otherwise in a later version: title, text in either language, or where the clause belongs. */
record ClauseChange(String what, List<Run> runs) {

    /** What changed, and nothing that did not. */
    static List<ClauseChange> between(ClauseContent before, ClauseContent after, ClauseWords words) {
        var changes = new ArrayList<ClauseChange>();
        add(changes, words.texts().of("clause.title"), words.texts().in(before.title()), words.texts().in(after.title()));
        add(changes, words.texts().of("clause.text.fi"), before.text().fi(), after.text().fi());
        add(changes, words.texts().of("clause.text.sv"), before.text().sv(), after.text().sv());
        add(changes, words.texts().of("clause.condition"), words.belongs(before.belonging()), words.belongs(after.belonging()));
        add(changes, words.texts().of("clause.kind"), words.mandatory(before), words.mandatory(after));
        return changes;
    }

    private static void add(List<ClauseChange> changes, String what, String before, String after) {
        var difference = WordDiff.between(before, after);
        if (!difference.isEmpty()) {
            changes.add(new ClauseChange(what, difference.runs()));
        }
    }
}
