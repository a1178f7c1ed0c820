package fi.luotsi.ui.meeting;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.Minutes;
import fi.luotsi.meeting.MinutesContent;
import fi.luotsi.meeting.MinutesContent.Attendance;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.OpenedTable;

/**
 * Minutes ready to be shown: on the page and in the PDF.
 *
 * @param heading {@code MUISTIO 2/2019}
 * @param facts organizer, provider, agreement, time and place
 * @param groups LÄSNÄ, POISSA, MUU; only those with somebody in them
 */
public record MemoView(String heading, String title, List<Fact> facts, List<Group> groups, @Nullable String keyMessage, List<Section> sections, List<TaskLine> tasks,
        List<Fact> marks, List<Fact> corrections) {

    public record Fact(String name, String text) {}

    public record Group(String heading, List<String> people) {}

    /** @param parts perustelut, päätösehdotus, käsittely, päätös, as far as they are there */
    public record Section(String heading, List<Link> terms, List<Fact> parts) {}

    public record TaskLine(String what, String who, String due) {}

    static MemoView of(OpenedTable table, Meeting meeting, Minutes minutes) {
        var texts = table.texts();
        var content = minutes.content();
        return new MemoView(texts.of("meeting.memo", meeting.number() + "/" + meeting.year()), meeting.invitation().title(), facts(table, meeting), groups(table, content),
                content.keyMessage(), sections(table, content), tasks(table, content), marks(table, minutes),
                meeting.corrections().stream().map(one -> new Fact(one.by() + ", " + table.party(one.party()) + " · " + texts.formats().dateTime(one.at()), one.text())).toList());
    }

    private static List<Fact> facts(OpenedTable table, Meeting meeting) {
        var texts = table.texts();
        var head = table.table().head();
        var invitation = meeting.invitation();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("meeting.fact.agreement"), texts.in(head.title()) + ", " + head.caseNumber()));
        facts.add(new Fact(texts.of("meeting.fact.parties"), texts.in(head.organizerName()) + " – " + texts.in(head.providerName())));
        facts.add(new Fact(texts.of("meeting.fact.kind"), texts.of("meeting.kind.", invitation.kind())));
        facts.add(new Fact(texts.of("meeting.fact.time"), MeetingLine.when(texts, invitation)));
        if (invitation.place() != null) {
            facts.add(new Fact(texts.of("meeting.fact.place"), invitation.place()));
        }
        if (invitation.link() != null) {
            facts.add(new Fact(texts.of("meeting.fact.link"), invitation.link()));
        }
        return facts;
    }

    private static List<Group> groups(OpenedTable table, MinutesContent content) {
        var groups = new ArrayList<Group>();
        for (Attendance attendance : Attendance.values()) {
            var people = content.participants(attendance).stream().map(MinutesContent.Participant::who).toList();
            if (!people.isEmpty()) {
                groups.add(new Group(table.texts().of("meeting.attendance.", attendance), people));
            }
        }
        return groups;
    }

    private static List<Section> sections(OpenedTable table, MinutesContent content) {
        var sections = new ArrayList<Section>();
        for (int index = 0; index < content.items().size(); index++) {
            var item = content.items().get(index);
            var parts = new ArrayList<Fact>();
            part(table, parts, "reasons", item.reasons());
            part(table, parts, "proposal", item.proposal());
            part(table, parts, "handling", item.handling());
            part(table, parts, "decision", item.decision());
            sections.add(new Section((index + 1) + " § " + item.title(), table.links(item.terms()), parts));
        }
        return sections;
    }

    private static void part(OpenedTable table, List<Fact> parts, String name, @Nullable String text) {
        if (text != null) {
            parts.add(new Fact(table.texts().of("meeting.item." + name), text));
        }
    }

    private static List<TaskLine> tasks(OpenedTable table, MinutesContent content) {
        return content.tasks().stream().map(task -> new TaskLine(task.what(), task.who(),
                task.due() == null ? table.texts().of("meeting.task.no-day") : table.texts().formats().date(task.due()))).toList();
    }

    private static List<Fact> marks(OpenedTable table, Minutes minutes) {
        var marks = new ArrayList<Fact>();
        mark(table, marks, "written", minutes.saved());
        mark(table, marks, "checked", minutes.checked());
        mark(table, marks, "published", minutes.published());
        return marks;
    }

    private static void mark(OpenedTable table, List<Fact> marks, String name, Minutes.@Nullable Mark mark) {
        if (mark != null) {
            marks.add(new Fact(table.texts().of("meeting.mark." + name), mark.by() + ", " + table.texts().formats().dateTime(mark.at())));
        }
    }
}
