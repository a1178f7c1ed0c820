package fi.luotsi.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.ParameterFile;
import fi.luotsi.funding.projection.ProjectionJson;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.settlement.Shock;
import fi.luotsi.money.Euros;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contents of scenarios and figures of runs as they are kept and answered. Amounts are strings, parameters as a parameter file has them. */
public final class ScenarioJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ScenarioJson() {}

    public static Map<String, Object> write(ScenarioContent content) {
        var json = new LinkedHashMap<String, Object>();
        json.put("year", content.year());
        json.put("packages", content.packages().stream().map(ScenarioJson::write).toList());
        json.put("parameters", ProjectionJson.inputs(content.parameters()));
        var origins = new LinkedHashMap<String, Object>();
        for (Parameter parameter : Parameter.values()) {
            origins.put(parameter.field(), write(content.origin(parameter)));
        }
        json.put("origins", origins);
        json.put("shocks", content.shocks().stream().map(ScenarioJson::write).toList());
        json.put("injects", List.copyOf(new TreeSet<>(content.injects())));
        json.put("seed", content.sampling().seed());
        json.put("replications", content.sampling().replications());
        json.put("reserve", content.reserve().toString());
        return json;
    }

    static String text(Map<String, Object> json) {
        return MAPPER.writeValueAsString(json);
    }

    static ScenarioContent read(String text) {
        var json = MAPPER.readTree(text);
        var packages = json.path("packages").valueStream().map(one -> new PackageOnTable(one.path("code").stringValue(), Injects.words(one.path("name")),
                Euros.of(one.path("euros").stringValue()))).toList();
        var origins = new EnumMap<Parameter, Origin>(Parameter.class);
        json.path("origins").properties().forEach(origin -> Parameter.named(origin.getKey()).ifPresent(parameter -> origins.put(parameter,
                new Origin(Origin.Kind.valueOf(origin.getValue().path("kind").stringValue()), origin.getValue().path("text").stringValue(null)))));
        var shocks = json.path("shocks").valueStream().map(ScenarioJson::shock).toList();
        return new ScenarioContent(json.path("year").intValue(), packages, ParameterFile.read(json.path("parameters").toString()), origins, shocks,
                json.path("injects").valueStream().map(JsonNode::stringValue).collect(Collectors.toSet()),
                Sampling.of(json.path("seed").longValue(), json.path("replications").intValue()), Euros.of(json.path("reserve").stringValue()));
    }

    public static Map<String, Object> write(RunFigures figures) {
        var json = new LinkedHashMap<String, Object>();
        json.put("waitA", figures.waitA());
        json.put("waitB", figures.waitB());
        json.put("overrunA", figures.overrunA());
        json.put("overrunB", figures.overrunB());
        json.put("waitDifference", figures.waitDifference());
        json.put("low", figures.low());
        json.put("high", figures.high());
        json.put("aBetter", figures.aBetter());
        return json;
    }

    public static RunFigures figures(JsonNode json) {
        return new RunFigures(json.path("waitA").doubleValue(), json.path("waitB").doubleValue(), json.path("overrunA").doubleValue(),
                json.path("overrunB").doubleValue(), json.path("waitDifference").doubleValue(), json.path("low").doubleValue(),
                json.path("high").doubleValue(), json.path("aBetter").doubleValue());
    }

    static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    private static Map<String, Object> write(PackageOnTable one) {
        return Map.of("code", one.code(), "name", write(one.name()), "euros", one.frame().toString());
    }

    private static Map<String, @Nullable Object> write(Words words) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("fi", words.fi());
        json.put("sv", words.sv() == null ? words.fi() : words.sv());
        json.put("en", words.en());
        return json;
    }

    private static Map<String, @Nullable Object> write(Origin origin) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("kind", origin.kind().name());
        json.put("text", origin.text());
        return json;
    }

    private static Map<String, Object> write(Shock shock) {
        var changes = new ArrayList<Map<String, Object>>();
        shock.changes().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(change -> changes.add(switch (change.getValue()) {
            case Shock.Change.Percent(var percent) -> Map.of("package", change.getKey(), "percent", percent.toPlainString());
            case Shock.Change.Amount(var euros) -> Map.of("package", change.getKey(), "euros", euros.toString());
        }));
        return Map.of("name", shock.name(), "changes", changes);
    }

    private static Shock shock(JsonNode json) {
        return new Shock(json.path("name").stringValue(), json.path("changes").valueStream().collect(Collectors.toMap(change -> change.path("package").stringValue(),
                change -> change.has("percent") ? new Shock.Change.Percent(new BigDecimal(change.path("percent").stringValue()))
                        : new Shock.Change.Amount(Euros.of(change.path("euros").stringValue())))));
    }
}
