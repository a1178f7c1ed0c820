package fi.luotsi.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Objects;

import fi.luotsi.catalogue.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo story as it ships: demo/story.json and files of single parts beside it. */
final class Story {

    private Story() {}

    static JsonNode read() {
        return read("/demo/story.json");
    }

    static JsonNode read(String file) {
        try (InputStream json = Objects.requireNonNull(Story.class.getResourceAsStream(file))) {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A part of the story that is set in a year of its own: the file speaks of {year}, the one {before} and the {next}. */
    static JsonNode read(String file, Year year) {
        try (InputStream json = Objects.requireNonNull(Story.class.getResourceAsStream(file))) {
            var text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            return JsonMapper.builder().build().readTree(text.replace("{year}", year.toString()).replace("{before}", year.minusYears(1).toString())
                    .replace("{next}", year.plusYears(1).toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Words words(JsonNode names) {
        return new Words(text(names, "fi"), text(names, "sv"), names.path("en").stringValue(null));
    }

    /** @throws IllegalStateException where the story lacks it: a story with holes is a bug of ours */
    static String text(JsonNode node, String member) {
        var text = node.path(member).stringValue(null);
        if (text == null) {
            throw new IllegalStateException("The story lacks '" + member + "' in " + node);
        }
        return text;
    }
}
