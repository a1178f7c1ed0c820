package fi.luotsi.ui.counsel;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.note.InternalNote;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.timeline.Event;
import fi.luotsi.ui.timeline.EventKind;
import fi.luotsi.ui.timeline.TellsTimeline;

/** The own side's notes: on the own negotiators' timeline only, in no log. */
@Component
class NotesInTimeline implements TellsTimeline {

    private static final int LONGEST = 200;

    private final Notes notes;

    NotesInTimeline(Notes notes) {
        this.notes = notes;
    }

    @Override
    public List<Event> events(Acting.Person acting, OpenedTable table) {
        return notes.internal(acting, table.table()).stream().flatMap(note -> table.table().term(note.term())
                .map(state -> event(table, note, table.view().name(state), Party.of(acting))).stream()).toList();
    }

    private static Event event(OpenedTable table, InternalNote note, String term, Party own) {
        var texts = table.texts();
        var what = texts.of("timeline.note", term);
        var body = note.body().length() <= LONGEST ? note.body() : note.body().substring(0, LONGEST) + "…";
        var entry = new TimelineEntry(note.at(), texts.formats().dateTime(note.at()), note.by() + ", " + table.party(own) + " · " + texts.of("timeline.own"), what, body,
                new Link(what, table.home() + "/terms/" + note.term() + "/notes#n-" + note.thread()), TimelineEntry.Kind.REMARK);
        return new Event(entry, EventKind.NOTE, own, 0, Set.of(note.term()));
    }
}
