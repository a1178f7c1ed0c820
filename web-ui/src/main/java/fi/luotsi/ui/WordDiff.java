package fi.luotsi.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import fi.luotsi.ui.WordDiff.Run.Kind;
import java.util.List;

/**
 * The difference of two texts, word by word (Myers' algorithm). Spaces and line breaks never count as a change.
 *
 * @param runs   both texts in reading order; what was deleted stands before what came in its place
 * @param before the first text, with what was deleted from it
 * @param after  the second text, with what was inserted into it
 */
public record WordDiff(List<Run> runs, List<Run> before, List<Run> after) {

    /** Neighbouring words of one kind. */
    public record Run(Kind kind, String text) {
        /** Whether the words stand in both texts or in one. */
        public enum Kind { EQUAL, DELETED, INSERTED }

        /** Whether this run is of the given kind; the name as templates write it. */
        public boolean is(String name) {
            return kind.name().equals(name);
        }
    }

    /** What has to be struck out and put in to make the second text of the first. */
    public static WordDiff between(String before, String after) {
        var was = Word.wordsOf(before);
        var is = Word.wordsOf(after);
        var both = new WordRuns();
        var first = new WordRuns();
        var second = new WordRuns();
        int old = 0;
        int now = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(Word.texts(was), Word.texts(is)).getDeltas()) {
            int gone = delta.getSource().getPosition();
            int come = delta.getTarget().getPosition();
            both.keep(was.subList(old, gone), is.subList(now, come));
            first.add(Kind.EQUAL, was.subList(old, gone));
            second.add(Kind.EQUAL, is.subList(now, come));
            old = gone + delta.getSource().size();
            now = come + delta.getTarget().size();
            both.add(Kind.DELETED, was.subList(gone, old));
            first.add(Kind.DELETED, was.subList(gone, old));
            both.add(Kind.INSERTED, is.subList(come, now));
            second.add(Kind.INSERTED, is.subList(come, now));
        }
        both.keep(was.subList(old, was.size()), is.subList(now, is.size()));
        first.add(Kind.EQUAL, was.subList(old, was.size()));
        second.add(Kind.EQUAL, is.subList(now, is.size()));
        return new WordDiff(both.done(), first.done(), second.done());
    }

    /** How many words were put in; signs do not count. */
    public int insertedWords() {
        return count(Kind.INSERTED);
    }

    /** How many words were struck out; signs do not count. */
    public int deletedWords() {
        return count(Kind.DELETED);
    }

    /** Whether the texts read the same. */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.kind() == Kind.EQUAL);
    }

    private int count(Kind kind) {
        return (int) runs.stream().filter(run -> run.kind() == kind).flatMap(run -> Word.wordsOf(run.text()).stream()).filter(Word::counts).count();
    }
}
