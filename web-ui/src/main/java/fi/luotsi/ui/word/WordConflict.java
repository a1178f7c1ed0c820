package fi.luotsi.ui.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.table.TableView;

/**
 * A colleague saved the same clauses after the document was written: both texts, and what a form sends to keep the document's.
 *
 * @param fields all that the page had, with the versions that are now seen
 */
public record WordConflict(List<Line> lines, Map<String, String> fields) {

    /** @param saved who saved it and when; null when it was taken out of the draft */
    public record Line(String name, String mine, String theirs, @Nullable String saved) {}

    static WordConflict of(TableView table, List<ReturnedClause> clauses, DraftChangedMeanwhile changed) {
        var texts = table.view().texts();
        var fields = new LinkedHashMap<String, String>();
        var lines = new ArrayList<Line>();
        for (ReturnedClause clause : clauses) {
            var id = clause.state().term().id();
            var conflict = changed.conflicts().stream().filter(it -> it.typed().term().equals(id)).findFirst().orElse(null);
            fields.put("fi-" + id, clause.fi());
            fields.put("sv-" + id, clause.sv());
            fields.put("reason-" + id, clause.reason());
            var stored = conflict == null ? null : conflict.stored();
            fields.put("seen-" + id, String.valueOf(conflict == null ? clause.seen() : stored == null ? 0 : stored.version()));
            if (conflict != null) {
                lines.add(new Line(table.name(clause.state()), both(clause.fi(), clause.sv()),
                        stored == null ? texts.of("files.word.removed") : stored.value() instanceof TermValue.Clause(var fi, var sv) ? both(fi, sv)
                                : texts.of("files.word.answered"),
                        stored == null ? null : stored.savedBy() + " · " + texts.formats().dateTime(stored.savedAt())));
            }
        }
        return new WordConflict(lines, fields);
    }

    private static String both(String fi, String sv) {
        return fi + "\n\n" + sv;
    }
}
