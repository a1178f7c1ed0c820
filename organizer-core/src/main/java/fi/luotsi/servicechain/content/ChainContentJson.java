package fi.luotsi.servicechain.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chain as JSON: the form in which each edit of it is stored. Written out by hand, so that renaming a class can never change what
 * was published. What is null is left out.
 */
public final class ChainContentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChainContentJson() {}

    public static String write(ChainContent chain) {
        return MAPPER.writeValueAsString(Map.of("steps", chain.steps().stream().map(ChainContentJson::step).toList(), "flows",
                chain.flows().stream().map(ChainContentJson::flow).toList(), "segments", chain.segments().stream().map(ChainContentJson::segment).toList(),
                "services", chain.services()));
    }

    /** @throws IllegalArgumentException where the text is no chain */
    public static ChainContent read(String json) {
        var tree = MAPPER.readTree(json);
        return new ChainContent(list(tree, "steps", ChainContentJson::readStep), list(tree, "flows", ChainContentJson::readFlow),
                list(tree, "segments", ChainContentJson::readSegment), list(tree, "services", JsonNode::stringValue));
    }

    private static Map<String, Object> step(Step step) {
        var actor = step.actor();
        return object().with("id", step.id().toString()).with("name", words(step.name()))
                .with("actor", actor == null ? null : object().with("kind", actor.kind().name())
                        .with("provider", actor.provider() == null ? null : actor.provider().value().toString()).with("name", words(actor.name())))
                .with("place", words(step.place())).with("service", step.service()).with("entry", step.entry()).with("exit", step.exit())
                .with("cost", step.cost() == null ? null : object().with("euros", step.cost().unit().toString()).with("origin", origin(step.cost().origin())))
                .with("volume", step.volume() == null ? null : object().with("yearly", step.volume().yearly()).with("origin", origin(step.volume().origin())))
                .with("measure", words(step.measure())).with("jointTarget", words(step.jointTarget()));
    }

    private static Map<String, Object> flow(Flow flow) {
        var time = flow.maxTime();
        return object().with("from", flow.from().toString()).with("to", flow.to().toString()).with("condition", words(flow.condition()))
                .with("maxTime", time == null ? null : object().with("amount", time.amount()).with("unit", time.unit().name()).with("origin", origin(time.origin())))
                .with("information", words(flow.information())).with("payer", flow.payer() == null ? null : flow.payer().name());
    }

    private static Map<String, Object> segment(Segment segment) {
        return object().with("name", words(segment.name())).with("definition", words(segment.definition())).with("size", segment.size())
                .with("origin", origin(segment.origin()));
    }

    private static Map<String, Object> origin(Origin origin) {
        return object().with("source", origin.source()).with("assumption", origin.assumption());
    }

    private static @Nullable Map<String, Object> words(@Nullable Words words) {
        return words == null ? null : object().with("fi", words.fi()).with("sv", words.sv()).with("en", words.en());
    }

    private static Step readStep(JsonNode json) {
        return new Step(id(json, "id"), needed(json, "name", ChainContentJson::readWords), maybe(json, "actor", ChainContentJson::readActor),
                maybe(json, "place", ChainContentJson::readWords), maybe(json, "service", JsonNode::stringValue), json.path("entry").asBoolean(false),
                json.path("exit").asBoolean(false), maybe(json, "cost", cost -> new Cost(Euros.of(text(cost, "euros")), readOrigin(cost))),
                maybe(json, "volume", volume -> new Volume(volume.path("yearly").asLong(), readOrigin(volume))),
                maybe(json, "measure", ChainContentJson::readWords), maybe(json, "jointTarget", ChainContentJson::readWords));
    }

    private static Actor readActor(JsonNode json) {
        return new Actor(Actor.Kind.valueOf(text(json, "kind")), maybe(json, "provider", id -> new ProviderId(UUID.fromString(id.stringValue()))),
                needed(json, "name", ChainContentJson::readWords));
    }

    private static Flow readFlow(JsonNode json) {
        return new Flow(id(json, "from"), id(json, "to"), maybe(json, "condition", ChainContentJson::readWords),
                maybe(json, "maxTime", time -> new MaxTime(time.path("amount").asInt(), MaxTime.Unit.valueOf(text(time, "unit")), readOrigin(time))),
                maybe(json, "information", ChainContentJson::readWords), maybe(json, "payer", payer -> Payer.valueOf(payer.stringValue())));
    }

    private static Segment readSegment(JsonNode json) {
        return new Segment(needed(json, "name", ChainContentJson::readWords), needed(json, "definition", ChainContentJson::readWords),
                maybe(json, "size", JsonNode::asLong), readOrigin(json));
    }

    private static Origin readOrigin(JsonNode json) {
        return new Origin(json.path("origin").path("source").stringValue(""), json.path("origin").path("assumption").asBoolean(false));
    }

    private static Words readWords(JsonNode json) {
        return new Words(text(json, "fi"), json.path("sv").stringValue(null), json.path("en").stringValue(null));
    }

    private static UUID id(JsonNode json, String name) {
        return UUID.fromString(text(json, name));
    }

    private static String text(JsonNode json, String name) {
        return needed(json, name, JsonNode::stringValue);
    }

    private static <T> T needed(JsonNode json, String name, Function<JsonNode, T> read) {
        var value = maybe(json, name, read);
        if (value == null) {
            throw new IllegalArgumentException("The chain has no " + name);
        }
        return value;
    }

    private static <T> @Nullable T maybe(JsonNode json, String name, Function<JsonNode, T> read) {
        var value = json.path(name);
        return value.isMissingNode() || value.isNull() ? null : read.apply(value);
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
        return json.path(name).valueStream().map(read).toList();
    }

    private static JsonObject object() {
        return new JsonObject();
    }

    /** Left out is what is null. */
    private static final class JsonObject extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1;

        JsonObject with(String name, @Nullable Object value) {
            if (value != null) {
                put(name, value);
            }
            return this;
        }
    }
}
