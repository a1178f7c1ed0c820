package fi.luotsi.scenario;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.Parameters;
import tools.jackson.databind.JsonNode;

/** The injects that ship with the program: data, so that a new one needs no code. */
public final class Injects {

    private static final Injects SHIPPED = new Injects(Shipped.read("injects.json").valueStream().map(Injects::inject).toList());

    private final List<Inject> all;

    private Injects(List<Inject> all) {
        this.all = all;
    }

    public static Injects shipped() {
        return SHIPPED;
    }

    public List<Inject> all() {
        return all;
    }

    public Optional<Inject> named(String key) {
        return all.stream().filter(inject -> inject.key().equals(key)).findFirst();
    }

    /** In the order of the catalogue, whatever the order of the choice: additions and factors would not commute. */
    Parameters applied(ScenarioContent content) {
        var parameters = content.parameters();
        for (Inject inject : all) {
            if (content.injects().contains(inject.key())) {
                for (Inject.Effect effect : inject.effects()) {
                    parameters = applied(parameters, effect);
                }
            }
        }
        return parameters;
    }

    private static Parameters applied(Parameters parameters, Inject.Effect effect) {
        double[] values = parameters.values(effect.parameter());
        var range = effect.parameter().range();
        for (int k = 0; k < values.length; k++) {
            if (values.length == 1 || effect.concerns(parameters.packages().get(k))) {
                values[k] = Math.clamp(effect.on(values[k]), range.least(), range.most());
            }
        }
        return parameters.with(effect.parameter(), values);
    }

    private static Inject inject(JsonNode json) {
        return new Inject(json.path("key").stringValue(), words(json.path("name")), json.path("effects").valueStream().map(Injects::effect).toList());
    }

    private static Inject.Effect effect(JsonNode json) {
        var field = json.path("parameter").stringValue();
        return new Inject.Effect(Parameter.named(field).orElseThrow(() -> new IllegalStateException("No parameter " + field)),
                json.path("package").stringValue("*"), Inject.Effect.Kind.valueOf(json.path("kind").stringValue()), json.path("amount").doubleValue());
    }

    static Words words(JsonNode json) {
        @Nullable String english = json.path("en").stringValue(null);
        return new Words(json.path("fi").stringValue(), json.path("sv").stringValue(), english);
    }
}
