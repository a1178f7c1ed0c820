package fi.luotsi.ui.counsel;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.note.Conversation;
import fi.luotsi.negotiation.note.Note;
import fi.luotsi.ui.ClauseHtml;
import fi.luotsi.ui.table.Texts;

/**
 * A conversation as it is shown.
 *
 * @param resolved who resolved it when; null while it is open
 */
public record NoteView(String id, List<Line> notes, @Nullable String resolved) {

    /**
     * @param html the note's text, safe to be shown
     * @param by who and when
     * @param mentions whom it addresses; empty where nobody
     */
    public record Line(String id, String html, String by, String mentions) {}

    public static NoteView of(Conversation conversation, Texts texts) {
        var last = conversation.last();
        return new NoteView(conversation.id().toString(), conversation.notes().stream().map(note -> line(note, texts)).toList(),
                last == null || !last.resolved() ? null : texts.of("counsel.note.resolved-by", last.by(), texts.formats().dateTime(last.at())));
    }

    private static Line line(Note note, Texts texts) {
        return new Line(note.id().toString(), ClauseHtml.of(note.body()), note.by() + " · " + texts.formats().dateTime(note.at()),
                note.mentions().isEmpty() ? "" : texts.of("counsel.note.to", String.join(", ", note.mentions())));
    }
}
