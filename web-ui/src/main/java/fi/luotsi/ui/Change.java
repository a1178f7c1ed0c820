package fi.luotsi.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a term between two rounds, in the form of its kind. Shown by {@code ui/diff :: change}. */
public sealed interface Change {

    /** Which term, and what kind of change in words: {@code eurot · 3 solua}. */
    Heading heading();

    /** Who changed it, when, and why. */
    By by();

    /** The name of the fragment that shows this form: {@code euros}, {@code words} or {@code value}. */
    String form();

    /** The term's name and the kind of change; the id is the article's on the page. */
    record Heading(String id, String title, String kind) {}

    /** {@code Tuottajan johtaja · 14.11.2018 klo 15.40}, and the reason. */
    record By(String who, String when, String reason) {}

    /** Amounts, each with its difference in euros and per cent, and their sum. */
    record EurosChange(Heading heading, Columns columns, List<Line> lines, @Nullable Line sum, By by) implements Change {
        @Override
        public String form() {
            return "euros";
        }
    }

    /** The heads of the two value columns: {@code Kierros 1, €} with {@code järjestäjä} below. */
    record Columns(String before, String beforeParty, String after, String afterParty) {}

    /** One amount before and after; the flag names an excess over the frame. */
    record Line(String name, String before, String after, String difference, String percent, String reason, @Nullable String flag) {}

    /** A clause, word by word. */
    record WordsChange(Heading heading, String beforeHead, String afterHead, WordDiff words, Gap gap, By by) implements Change {
        @Override
        public String form() {
            return "words";
        }
    }

    /** A value that is neither an amount nor a text: shown side by side with only the changed part marked. */
    sealed interface OfValue extends Change {
        Side before();

        Side after();

        Gap gap();

        @Override
        default String form() {
            return "value";
        }
    }

    /** A target: value, tolerance, baseline. */
    record TargetChange(Heading heading, Side before, Side after, Gap gap, By by) implements OfValue {}

    /** The depth to which a service chain is agreed, and its conditions. */
    record ChainChange(Heading heading, Side before, Side after, Gap gap, By by) implements OfValue {}

    /** A frame that is not money: access, staff, language. */
    record RuleChange(Heading heading, Side before, Side after, Gap gap, By by) implements OfValue {}

    /** The way the provider is paid. */
    record FundingModelChange(Heading heading, Side before, Side after, Gap gap, By by) implements OfValue {}

    /**
     * A value as it stood in one round.
     *
     * @param head   {@code Kierros 1 · järjestäjä}
     * @param depth  of a service chain, 0 to 3; null for everything else
     * @param detail small print: {@code lähtötaso 1,52 % (2017)}
     */
    record Side(String head, String value, @Nullable Integer depth, boolean valueChanged, List<Part> parts, @Nullable String detail) {}

    /** A part of the value; a lead in front of it is never marked: {@code toleranssi} {@code ±2 %}. */
    record Part(String lead, String text, boolean changed) {}

    /** The difference in the term's own form, and what it means. */
    record Gap(String difference, @Nullable String meaning) {}
}
