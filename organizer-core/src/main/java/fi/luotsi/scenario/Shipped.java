package fi.luotsi.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data files of this package. */
final class Shipped {

    private Shipped() {}

    static JsonNode read(String file) {
        try (InputStream json = Objects.requireNonNull(Shipped.class.getResourceAsStream(file), file)) {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
