package fi.luotsi.notice;

import java.util.List;

/**
 * One thing told: a sentence with its facts, and where to read on.
 *
 * @param key of the sentence in the message bundles
 * @param facts what fills the sentence's places, in their order
 * @param path within this installation, beginning with a slash
 */
public record Line(String key, List<Fact> facts, String path) {

    public Line {
        facts = List.copyOf(facts);
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this installation: " + path);
        }
    }
}
