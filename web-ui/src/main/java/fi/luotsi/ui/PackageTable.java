package fi.luotsi.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The negotiation package as one party sees it: section by section, its own current value beside the other party's. All
 * texts are ready to be read. Shown by {@code ui/package :: table}.
 */
public record PackageTable(Heads heads, List<Section> sections) {

    /** All that the table shows of one term, its columns' heads included. */
    public Line line(Row row) {
        return new Line(row, heads);
    }

    /** All that the table shows of a section's sums. */
    public SumLine sumLine(Sums sums) {
        return new SumLine(sums, heads);
    }

    /** A row under the table's heads. */
    public record Line(Row row, Heads heads) {}

    /** Sums under the table's heads. */
    public record SumLine(Sums sums, Heads heads) {}

    /** Who stands in which column, and from which round: {@code Järjestäjä}, {@code luonnos 3}. */
    public record Heads(String own, String ownRound, String theirs, String theirsRound, String difference) {}

    /** The terms of one kind, with the line of sums where they are amounts. */
    public record Section(String heading, @Nullable String remark, List<Row> rows, @Nullable Sums sums) {}

    /**
     * One term.
     *
     * @param id     the row's id on the page; the term's link leads to it
     * @param open   whether the panel with history and answer stands under the row
     * @param sentence what a limit says in words beside its number
     * @param words  the marked text of a clause, in place of the three values
     * @param strands the pieces of lines that lead through the row to others it stands only together with
     * @param notes  how many notes wait on it, in words; null where none does
     */
    public record Row(String id, String name, String href, boolean open, @Nullable Task task, Value own, Value theirs,
            Value difference, @Nullable Words words, @Nullable String sentence, StatusTag status, @Nullable Reason reason,
            List<Condition> conditions, List<Strand> strands, @Nullable String notes) {

        /** A row that no line leads through and no note waits on. */
        public Row(String id, String name, String href, boolean open, @Nullable Task task, Value own, Value theirs, Value difference,
                @Nullable Words words, @Nullable String sentence, StatusTag status, @Nullable Reason reason, List<Condition> conditions) {
            this(id, name, href, open, task, own, theirs, difference, words, sentence, status, reason, conditions, List.of(), null);
        }

        /** The row with what the reader's own side keeps beside it. */
        public Row marked(@Nullable StatusTag ownMark, @Nullable StatusTag theirMark, @Nullable String waitingNotes) {
            return new Row(id, name, href, open, task, own.marked(ownMark), theirs.marked(theirMark), difference, words, sentence, status, reason,
                    conditions, strands, waitingNotes);
        }
    }

    /** What is still to be done with the term. {@code mine} when the reader is to do it. */
    public record Task(String word, boolean mine) {}

    /**
     * A value in the term's own form.
     *
     * @param depth of a service chain, 0 to 3, drawn as boxes; null for everything else
     * @param mark what the reader's own side makes of it; null for nothing
     */
    public record Value(String text, @Nullable String detail, @Nullable Integer depth, @Nullable String overFrame, @Nullable StatusTag mark) {

        public static Value of(String text) {
            return new Value(text, null, null, null, null);
        }

        public static Value of(String text, String detail) {
            return new Value(text, detail, null, null, null);
        }

        public static Value ofDepth(int depth, String meaning) {
            return new Value(String.valueOf(depth), meaning, depth, null, null);
        }

        /** A value over the frame: the excess in words, {@code yli 5,0 M€}. */
        public Value over(String excess) {
            return new Value(text, detail, depth, excess, mark);
        }

        Value marked(@Nullable StatusTag other) {
            return new Value(text, detail, depth, overFrame, other);
        }
    }

    /** A clause's text with the difference marked, and the count of changed words. */
    public record Words(List<WordDiff.Run> runs, String count) {}

    /** The last reason given, and by whom: {@code Tuottaja}. */
    public record Reason(String by, String text) {}

    /** What the term stands on, as a sentence with a link: {@code ehdolla: Lastensuojelu sovitaan}. */
    public record Condition(String lead, Link term, @Nullable String rest) {}

    /**
     * A piece of a line between two rows, as far as it runs through one of them.
     *
     * @param arrow whether the line ends here with its head: the row that the other one depends on
     * @param lane which of the lines beside each other, from 1
     */
    public record Strand(Shape shape, boolean arrow, int lane) {

        /** From the row's middle down, from its middle up, or through it. */
        public enum Shape { TOP, BOTTOM, THROUGH }

        /** The class names in the stylesheet. */
        public String look() {
            return "strand " + shape.name().toLowerCase(Locale.ROOT) + " lane-" + lane + (arrow ? " arrow" : "");
        }
    }

    /** The sums of a section; the flag names an excess over the frame. */
    public record Sums(String name, String own, String theirs, Value difference, @Nullable String flag) {}
}
