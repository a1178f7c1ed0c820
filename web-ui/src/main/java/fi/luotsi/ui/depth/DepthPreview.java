package fi.luotsi.ui.depth;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.table.Texts;

/**
 * What choosing a depth (and version) would change.
 *
 * @param against what it is compared with; null where nothing stands yet, so that everything is new
 * @param counts  {@code +2 kohtaa}, {@code +2 mittaria}; empty where nothing changes
 * @param chosen  everything that would bind
 */
public record DepthPreview(@Nullable String against, List<String> counts, List<String> clausesAdded, List<String> clausesRemoved, List<String> measuresAdded,
        List<String> measuresRemoved, BoundView chosen) {

    /** @param against the sentence that says what {@code before} is */
    static DepthPreview between(@Nullable Bound before, Bound chosen, @Nullable String against, Texts texts) {
        var clausesBefore = before == null ? List.<Bound.Said>of() : before.clauses(texts);
        var measuresBefore = before == null ? List.<Bound.Said>of() : before.measures(texts);
        var clauses = chosen.clauses(texts);
        var measures = chosen.measures(texts);
        var counts = new ArrayList<String>();
        count("clauses", without(clauses, clausesBefore).size(), without(clausesBefore, clauses).size(), counts, texts);
        count("measures", without(measures, measuresBefore).size(), without(measuresBefore, measures).size(), counts, texts);
        return new DepthPreview(against, List.copyOf(counts), without(clauses, clausesBefore), without(clausesBefore, clauses), without(measures, measuresBefore),
                without(measuresBefore, measures), BoundView.of(chosen, texts));
    }

    public boolean changesNothing() {
        return counts.isEmpty();
    }

    private static List<String> without(List<Bound.Said> said, List<Bound.Said> others) {
        return BoundView.words(said.stream().filter(one -> !others.contains(one)).toList());
    }

    private static void count(String what, int added, int removed, List<String> counts, Texts texts) {
        if (added > 0) {
            counts.add(texts.of("depth." + what + ".added", added));
        }
        if (removed > 0) {
            counts.add(texts.of("depth." + what + ".removed", removed));
        }
    }
}
