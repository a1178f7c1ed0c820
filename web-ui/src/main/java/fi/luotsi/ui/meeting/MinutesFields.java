package fi.luotsi.ui.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.meeting.MinutesContent;
import fi.luotsi.meeting.MinutesContent.Attendance;
import fi.luotsi.meeting.MinutesContent.Participant;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.table.Texts;

/**
 * Minutes as they are typed: people one a line, §§ and tasks as numbered groups of fields with an empty group at the end, which becomes
 * the next § once something is written into it.
 *
 * @param seen the version that was shown; 0 for the first draft
 */
public record MinutesFields(int seen, String present, String absent, String other, List<ItemFields> items, List<TaskFields> tasks, String keyMessage) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The fields of one §. */
    public record ItemFields(String title, String term, String reasons, String proposal, String handling, String decision) {

        static final ItemFields EMPTY = new ItemFields("", "", "", "", "", "");

        boolean isEmpty() {
            return (title + term + reasons + proposal + handling + decision).isBlank();
        }
    }

    /** The fields of one task. */
    public record TaskFields(String what, String who, String due) {

        static final TaskFields EMPTY = new TaskFields("", "", "");

        boolean isEmpty() {
            return (what + who + due).isBlank();
        }
    }

    static MinutesFields of(MinutesContent content, int seen) {
        return new MinutesFields(seen, people(content, Attendance.PRESENT), people(content, Attendance.ABSENT), people(content, Attendance.OTHER),
                withRoom(content.items().stream().map(MinutesFields::fields).toList(), ItemFields.EMPTY),
                withRoom(content.tasks().stream().map(MinutesFields::fields).toList(), TaskFields.EMPTY), text(content.keyMessage()));
    }

    static MinutesFields typed(Map<String, String> typed) {
        var items = new ArrayList<ItemFields>();
        for (int index = 0; typed.containsKey("item-" + index + "-title"); index++) {
            var prefix = "item-" + index + "-";
            items.add(new ItemFields(field(typed, prefix + "title"), field(typed, prefix + "term"), field(typed, prefix + "reasons"), field(typed, prefix + "proposal"),
                    field(typed, prefix + "handling"), field(typed, prefix + "decision")));
        }
        var tasks = new ArrayList<TaskFields>();
        for (int index = 0; typed.containsKey("task-" + index + "-what"); index++) {
            tasks.add(new TaskFields(field(typed, "task-" + index + "-what"), field(typed, "task-" + index + "-who"), field(typed, "task-" + index + "-due")));
        }
        return new MinutesFields(number(field(typed, "seen")), field(typed, "present"), field(typed, "absent"), field(typed, "other"), items, tasks, field(typed, "keyMessage"));
    }

    MinutesFields seeing(int version) {
        return new MinutesFields(version, present, absent, other, items, tasks, keyMessage);
    }

    /** What cannot be kept as it is typed, beside its field. */
    List<ErrorLine> refusals(Texts texts) {
        var lines = new ArrayList<ErrorLine>();
        for (int index = 0; index < tasks.size(); index++) {
            if (!tasks.get(index).due().isBlank() && day(tasks.get(index).due()) == null) {
                lines.add(new ErrorLine("task-" + index + "-due", texts.of("ui.date.refused")));
            }
        }
        return lines;
    }

    MinutesContent content() {
        var participants = new ArrayList<Participant>();
        people(participants, present, Attendance.PRESENT);
        people(participants, absent, Attendance.ABSENT);
        people(participants, other, Attendance.OTHER);
        return new MinutesContent(participants, items.stream().filter(item -> !item.isEmpty()).map(MinutesFields::item).toList(),
                tasks.stream().filter(task -> !task.isEmpty()).map(task -> new MinutesContent.Task(task.what().strip(), task.who().strip(), day(task.due()))).toList(),
                orNull(keyMessage));
    }

    private static MinutesContent.Item item(ItemFields fields) {
        var terms = ID.matcher(fields.term()).matches() ? List.of(new TermId(UUID.fromString(fields.term()))) : List.<TermId>of();
        return new MinutesContent.Item(fields.title().strip(), terms, orNull(fields.reasons()), orNull(fields.proposal()), orNull(fields.handling()), orNull(fields.decision()));
    }

    private static ItemFields fields(MinutesContent.Item item) {
        return new ItemFields(item.title(), item.terms().isEmpty() ? "" : item.terms().getFirst().toString(), text(item.reasons()), text(item.proposal()),
                text(item.handling()), text(item.decision()));
    }

    private static TaskFields fields(MinutesContent.Task task) {
        return new TaskFields(task.what(), task.who(), task.due() == null ? "" : DAY.format(task.due()));
    }

    private static String people(MinutesContent content, Attendance attendance) {
        return content.participants(attendance).stream().map(Participant::who).collect(Collectors.joining("\n"));
    }

    private static void people(List<Participant> participants, String typed, Attendance attendance) {
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> participants.add(new Participant(attendance, line)));
    }

    private static <T> List<T> withRoom(List<T> filled, T empty) {
        var all = new ArrayList<>(filled);
        all.add(empty);
        return all;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip(), typed.indexOf('-') < 0 ? DAY : DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static String field(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
