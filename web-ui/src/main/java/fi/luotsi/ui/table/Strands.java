package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.Tie;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.PackageTable.Strand;

/**
 * The lines drawn between rows of one section that stand only together. What stands in different sections is told in words
 * alone, and so is what no lane is left for.
 */
final class Strands {

    private static final int LANES = 3;

    private final List<TermId> rows;
    private final Map<TermId, List<Strand>> drawn = new HashMap<>();

    private Strands(List<TermId> rows) {
        this.rows = rows;
    }

    static Map<TermId, List<Strand>> between(List<TermState> shown, ConditionWords words) {
        var strands = new Strands(shown.stream().map(state -> state.term().id()).toList());
        for (TermState state : shown) {
            words.ties(state).stream().map(ConditionWords.Seen::tie).filter(tie -> tie.hold() != Tie.Hold.LAPSED)
                    .forEach(tie -> strands.draw(tie.term(), tie.condition().on()));
        }
        return strands.drawn;
    }

    private void draw(TermId from, TermId to) {
        int start = rows.indexOf(from);
        int end = rows.indexOf(to);
        if (start < 0 || end < 0) {
            return;
        }
        int upper = Math.min(start, end);
        int lower = Math.max(start, end);
        for (int lane = 1; lane <= LANES; lane++) {
            if (isFree(lane, upper, lower)) {
                for (int row = upper; row <= lower; row++) {
                    drawn.computeIfAbsent(rows.get(row), _ -> new ArrayList<>()).add(new Strand(shape(row, upper, lower), row == end, lane));
                }
                return;
            }
        }
    }

    private boolean isFree(int lane, int upper, int lower) {
        return rows.subList(upper, lower + 1).stream().flatMap(row -> drawn.getOrDefault(row, List.of()).stream()).noneMatch(strand -> strand.lane() == lane);
    }

    private static Strand.Shape shape(int row, int upper, int lower) {
        return row == upper ? Strand.Shape.TOP : row == lower ? Strand.Shape.BOTTOM : Strand.Shape.THROUGH;
    }
}
