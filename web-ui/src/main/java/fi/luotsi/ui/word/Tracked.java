package fi.luotsi.ui.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.github.difflib.DiffUtils;

/**
 * A text with everything that was put in and struck out since it began, and by whom: what one put in and another struck out carries both
 * names. Line breaks are pieces of their own.
 */
record Tracked(List<Piece> pieces) {

    private static final Pattern TOKEN = Pattern.compile("\\n|[^\\S\\n]+|[\\p{L}\\p{M}\\p{N}]+(?:[-'’.,:\u00a0][\\p{L}\\p{M}\\p{N}]+)*|\\S");

    /** Who changed it, and when. */
    record Mark(String author, Instant at) {}

    /** A word, a sign, white space, or a line break. */
    record Piece(String text, @Nullable Mark inserted, @Nullable Mark deleted) {

        boolean isLineBreak() {
            return text.equals("\n");
        }

        boolean isMarkedAs(Piece other) {
            return java.util.Objects.equals(inserted, other.inserted) && java.util.Objects.equals(deleted, other.deleted);
        }
    }

    static Tracked of(String text) {
        return new Tracked(tokens(text).stream().map(token -> new Piece(token, null, null)).toList());
    }

    /** The text as somebody changed it then. */
    Tracked then(String text, Mark mark) {
        var next = new ArrayList<Piece>();
        int at = 0;
        int seen = 0;
        for (var delta : DiffUtils.diff(pieces.stream().filter(piece -> piece.deleted == null).map(Piece::text).toList(), tokens(text)).getDeltas()) {
            int begin = delta.getSource().getPosition();
            int end = begin + delta.getSource().size();
            while (seen < end || at < pieces.size() && seen == begin && begin == end && pieces.get(at).deleted != null) {
                var piece = pieces.get(at++);
                if (piece.deleted != null) {
                    next.add(piece);
                } else {
                    next.add(seen < begin ? piece : new Piece(piece.text, piece.inserted, mark));
                    seen++;
                }
            }
            delta.getTarget().getLines().forEach(token -> next.add(new Piece(token, mark, null)));
        }
        next.addAll(pieces.subList(at, pieces.size()));
        return new Tracked(List.copyOf(next));
    }

    /** The text as it reads now. */
    String text() {
        var text = new StringBuilder();
        pieces.stream().filter(piece -> piece.deleted == null).forEach(piece -> text.append(piece.text));
        return text.toString();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).results().map(MatchResult::group).toList();
    }
}
