package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a length may be cut: right after what must stay whole.
 *
 * @param kept in any order; spans may overlap
 */
record Cuts(List<Span> kept) {

    /** Less than the room between two rows, more than that between a label and its box. */
    private static final int GAP = 6;
    private static final int AFTER = 4;
    private static final int STEP = 10;

    /** From one place to another. */
    record Span(int from, int to) {}

    /** The begin, as few cuts as pieces of at most this length need, and the end; the pieces are about equal. A span that is longer than that stays whole. */
    List<Integer> between(int begin, int end, int most) {
        var places = places(end);
        var fewest = cuts(begin, places, most);
        for (int length = (end - begin) / (fewest.size() - 1); length < most; length += STEP) {
            var equal = cuts(begin, places, length);
            if (equal.size() == fewest.size()) {
                return equal;
            }
        }
        return fewest;
    }

    private static List<Integer> cuts(int begin, List<Integer> places, int most) {
        var cuts = new ArrayList<>(List.of(begin));
        int last = begin;
        for (int place : places) {
            if (place - cuts.getLast() > most && last > cuts.getLast()) {
                cuts.add(last);
            }
            last = place;
        }
        cuts.add(last);
        return cuts;
    }

    /** After each span that the next one does not touch; in place of the last of them the end. */
    private List<Integer> places(int end) {
        var places = new ArrayList<Integer>();
        int reached = Integer.MAX_VALUE;
        for (Span span : kept.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (span.from() > (long) reached + GAP) {
                places.add(reached + AFTER);
            }
            reached = reached == Integer.MAX_VALUE ? span.to() : Math.max(reached, span.to());
        }
        places.add(end);
        return places;
    }
}
