package fi.luotsi.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines and facts as they are kept: each fact an array that begins with its kind. */
public final class LineJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LineJson() {}

    static String write(List<Line> lines) {
        return MAPPER.writeValueAsString(lines.stream().map(line -> List.of(line.key(), line.path(), parts(line.facts()))).toList());
    }

    static List<Line> lines(String json) {
        var lines = new ArrayList<Line>();
        MAPPER.readTree(json).forEach(line -> lines.add(new Line(line.get(0).asString(), facts(line.get(2)), line.get(1).asString())));
        return lines;
    }

    public static String writeFacts(List<Fact> facts) {
        return MAPPER.writeValueAsString(parts(facts));
    }

    public static List<Fact> facts(String json) {
        return facts(MAPPER.readTree(json));
    }

    private static List<List<@Nullable Object>> parts(List<Fact> facts) {
        return facts.stream().map(LineJson::parts).toList();
    }

    private static List<@Nullable Object> parts(Fact fact) {
        var parts = new ArrayList<@Nullable Object>();
        switch (fact) {
            case Fact.Named(var words) -> {
                parts.add("words");
                parts.add(words.fi());
                parts.add(words.sv());
                parts.add(words.en());
            }
            case Fact.Text(var text) -> parts.addAll(List.of("text", text));
            case Fact.Count(var number) -> parts.addAll(List.of("count", number));
            case Fact.Day(var day) -> parts.addAll(List.of("day", day.toString()));
            case Fact.Moment(var at) -> parts.addAll(List.of("moment", at.toString()));
        }
        return parts;
    }

    private static List<Fact> facts(JsonNode array) {
        var facts = new ArrayList<Fact>();
        array.forEach(parts -> facts.add(fact(parts)));
        return facts;
    }

    private static Fact fact(JsonNode parts) {
        return switch (parts.get(0).asString()) {
            case "words" -> new Fact.Named(new Words(parts.get(1).asString(), text(parts.get(2)), text(parts.get(3))));
            case "text" -> new Fact.Text(parts.get(1).asString());
            case "count" -> new Fact.Count(parts.get(1).asLong());
            case "day" -> new Fact.Day(LocalDate.parse(parts.get(1).asString()));
            case "moment" -> new Fact.Moment(Instant.parse(parts.get(1).asString()));
            default -> throw new IllegalStateException("No fact: " + parts.get(0));
        };
    }

    private static @Nullable String text(JsonNode part) {
        return part.isNull() ? null : part.asString();
    }
}
