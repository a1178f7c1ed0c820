package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import fi.luotsi.ui.PackageTable.Words;
import fi.luotsi.ui.WordDiff;
import fi.luotsi.ui.WordDiff.Run;

/** Texts of clauses in a row of the package: the sentences that were changed, and nothing cut in the middle. */
final class Clauses {

    /** Where a sentence ends: before a capital letter, or with the line. */
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\s*\\n\\s*(?:\\d+\\.\\s+|[-*]\\s+)?|(?<=^)\\d+\\.\\s+");

    /** A first line of a few signs is the number of a list, and its text may stand below. */
    private static final int LONGER_THAN_A_NUMBER = 5;

    /** The signs of emphasis mean nothing in a row. */
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,2})(\\S[^*]*)\\1");

    /** Ends as a sentence does; what ends otherwise goes on below, as the introduction of a list does. */
    private static final Pattern WHOLE = Pattern.compile("[.!?]$|^$");

    private Clauses() {}

    static String firstSentence(String text) {
        var sentence = END.splitAsStream(firstLine(text.strip())).map(String::strip).filter(part -> !part.isEmpty()).findFirst().orElse("");
        var shown = EMPHASIS.matcher(sentence).replaceAll("$2");
        return WHOLE.matcher(shown).find() || sentence.equals(text.strip()) ? shown : shown + " …";
    }

    /** A sentence ends with its line at the latest: clauses are long, and only their first words are shown. */
    private static String firstLine(String text) {
        int end = text.indexOf('\n', LONGER_THAN_A_NUMBER);
        return end < 0 ? text : text.substring(0, end);
    }

    /** The sentences of both texts in which a word was changed, with the changes marked. */
    static Words changed(WordDiff difference, String count) {
        var sentences = new ArrayList<List<Run>>();
        var current = new ArrayList<Run>();
        for (Run run : difference.runs()) {
            if (run.kind() != Run.Kind.EQUAL) {
                current.add(run);
                continue;
            }
            var parts = END.split(run.text(), -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    keep(current, sentences);
                }
                current.add(new Run(Run.Kind.EQUAL, i < parts.length - 1 ? parts[i] + " " : parts[i]));
            }
        }
        keep(current, sentences);
        return new Words(sentences.stream().flatMap(List::stream).filter(run -> !run.text().isEmpty()).toList(), count);
    }

    /** A text that differs from nothing. */
    static Words unchanged(String text, String remark) {
        return new Words(List.of(new Run(Run.Kind.EQUAL, firstSentence(text))), remark);
    }

    private static void keep(List<Run> current, List<List<Run>> sentences) {
        if (current.stream().anyMatch(run -> run.kind() != Run.Kind.EQUAL)) {
            sentences.add(List.copyOf(current));
        }
        current.clear();
    }
}
