package fi.luotsi.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.luotsi.funding.projection.Parameter;
import tools.jackson.databind.JsonNode;

/** Values to begin with where there is no public source (oletus), by service package. */
final class Assumptions {

    private static final Assumptions SHIPPED = new Assumptions(Shipped.read("assumptions.json"));

    private final JsonNode json;

    private Assumptions(JsonNode json) {
        this.json = json;
    }

    static Assumptions shipped() {
        return SHIPPED;
    }

    /** Weights are made to sum to one over the given packages. */
    Map<Parameter, double[]> of(List<String> codes) {
        var values = new EnumMap<Parameter, double[]>(Parameter.class);
        json.path("numbers").properties().forEach(number -> values.put(parameter(number.getKey()), new double[] {number.getValue().doubleValue()}));
        json.path("otherwise").propertyNames().forEach(field -> values.put(parameter(field), codes.stream().mapToDouble(code -> value(code, field)).toArray()));
        for (Parameter weight : List.of(Parameter.STRATEGY_WEIGHT, Parameter.PROVIDER_WEIGHT)) {
            values.computeIfPresent(weight, (_, weights) -> normalised(weights));
        }
        values.put(Parameter.SPILL_OVER, codes.stream().flatMapToDouble(from -> codes.stream().mapToDouble(to -> json.path("tau").path(from + ">" + to).doubleValue(0))).toArray());
        return values;
    }

    private double value(String code, String field) {
        var own = json.path("packages").path(code);
        var value = own.isObject() ? own.path(field) : json.path("otherwise").path(field);
        return value.isNull() ? Double.NaN : value.doubleValue();
    }

    private static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static Parameter parameter(String field) {
        return Parameter.named(field).orElseThrow(() -> new IllegalStateException("No parameter " + field));
    }
}
