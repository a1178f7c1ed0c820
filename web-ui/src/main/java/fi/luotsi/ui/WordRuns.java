package fi.luotsi.ui;

import fi.luotsi.ui.WordDiff.Run;
import fi.luotsi.ui.WordDiff.Run.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Joins words into runs. The space before a change is nobody's change, so that no mark begins with a space. */
final class WordRuns {

    private final List<Run> runs = new ArrayList<>();

    /** Words that stand in both texts: a word that opens one text may stand inside the other. */
    void keep(List<Word> before, List<Word> after) {
        add(Kind.EQUAL, IntStream.range(0, after.size()).mapToObj(i -> after.get(i).spacedAs(before.get(i))).toList());
    }

    void add(Kind kind, List<Word> words) {
        if (words.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        words.forEach(word -> text.append(word.space()).append(word.text()));
        var space = words.getFirst().space();
        if (space.isEmpty() && kind == Kind.INSERTED && !runs.isEmpty() && runs.getLast().kind() == Kind.DELETED) {
            join(Kind.EQUAL, " "); // old and new word side by side would read as one
        }
        join(Kind.EQUAL, space);
        join(kind, text.substring(space.length()));
    }

    private void join(Kind kind, String text) {
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            runs.add(new Run(kind, runs.removeLast().text() + text));
        } else if (!text.isEmpty()) {
            runs.add(new Run(kind, text));
        }
    }

    List<Run> done() {
        return List.copyOf(runs);
    }
}
