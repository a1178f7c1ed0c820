package fi.luotsi.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.meeting.MinutesContent.Attendance;
import fi.luotsi.meeting.MinutesContent.Item;
import fi.luotsi.meeting.MinutesContent.Participant;
import fi.luotsi.meeting.MinutesContent.Task;
import fi.luotsi.negotiation.term.TermId;

/** Agenda and minutes as JSON, as they are stored. */
final class MinutesJson {

    private MinutesJson() {}

    static Map<String, Object> write(MinutesContent content) {
        var json = new LinkedHashMap<String, Object>();
        json.put("participants", content.participants().stream().map(one -> Map.of("attendance", one.attendance().name(), "who", one.who())).toList());
        json.put("items", content.items().stream().map(MinutesJson::item).toList());
        json.put("tasks", content.tasks().stream().map(MinutesJson::task).toList());
        put(json, "keyMessage", content.keyMessage());
        return json;
    }

    static MinutesContent read(Map<String, Object> json) {
        return new MinutesContent(objects(json, "participants").map(one -> new Participant(Attendance.valueOf(text(one, "attendance")), text(one, "who"))).toList(),
                objects(json, "items").map(MinutesJson::item).toList(), objects(json, "tasks").map(MinutesJson::task).toList(), orNull(json, "keyMessage"));
    }

    static Map<String, Object> agenda(List<Invitation.AgendaItem> agenda) {
        return Map.of("items", agenda.stream().map(item -> {
            var json = new LinkedHashMap<String, Object>();
            json.put("title", item.title());
            put(json, "term", item.term() == null ? null : item.term().toString());
            return json;
        }).toList());
    }

    static List<Invitation.AgendaItem> agenda(Map<String, Object> json) {
        return objects(json, "items").map(item -> {
            var term = orNull(item, "term");
            return new Invitation.AgendaItem(text(item, "title"), term == null ? null : new TermId(UUID.fromString(term)));
        }).toList();
    }

    private static Map<String, Object> item(Item item) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", item.title());
        json.put("terms", item.terms().stream().map(TermId::toString).toList());
        put(json, "reasons", item.reasons());
        put(json, "proposal", item.proposal());
        put(json, "handling", item.handling());
        put(json, "decision", item.decision());
        return json;
    }

    private static Item item(Map<String, Object> json) {
        var terms = new ArrayList<TermId>();
        if (json.get("terms") instanceof List<?> ids) {
            ids.forEach(id -> terms.add(new TermId(UUID.fromString(String.valueOf(id)))));
        }
        return new Item(text(json, "title"), terms, orNull(json, "reasons"), orNull(json, "proposal"), orNull(json, "handling"), orNull(json, "decision"));
    }

    private static Map<String, Object> task(Task task) {
        var json = new LinkedHashMap<String, Object>();
        json.put("what", task.what());
        json.put("who", task.who());
        put(json, "due", task.due() == null ? null : task.due().toString());
        return json;
    }

    private static Task task(Map<String, Object> json) {
        var due = orNull(json, "due");
        return new Task(text(json, "what"), text(json, "who"), due == null ? null : LocalDate.parse(due));
    }

    @SuppressWarnings("unchecked")
    private static java.util.stream.Stream<Map<String, Object>> objects(Map<String, Object> json, String member) {
        return json.get(member) instanceof List<?> list ? list.stream().map(one -> (Map<String, Object>) one) : java.util.stream.Stream.empty();
    }

    private static String text(Map<String, Object> json, String member) {
        var text = orNull(json, member);
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(Map<String, Object> json, String member) {
        var value = json.get(member);
        return value == null ? null : value.toString();
    }

    private static void put(Map<String, Object> json, String member, @Nullable String value) {
        if (value != null) {
            json.put(member, value);
        }
    }
}
