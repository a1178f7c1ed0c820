package fi.luotsi.web.jobs;

import org.jspecify.annotations.Nullable;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** A job's parameters as JSON: readable in the table, and never a class that deserialisation would bring to life. */
final class JsonParameters implements Serializer {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public byte @Nullable [] serialize(@Nullable Object parameters) {
        return parameters == null ? null : MAPPER.writeValueAsBytes(parameters);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] json) {
        return json == null ? null : MAPPER.readValue(json, type);
    }
}
