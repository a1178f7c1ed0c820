package fi.luotsi.web.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A row of the table: one registered route, what its path variables and fields are filled with, and who gets which answer. */
record Route(String method, String pattern, Map<String, Function<RouteIds, Object>> variables, Map<String, String> fields,
        Expectation expectation) {

    static Route route(String method, String pattern) {
        return new Route(method, pattern, Map.of(), Map.of(), Expectation.NOBODY);
    }

    /** Fills a path variable with an id of the fixture. */
    Route with(String variable, Function<RouteIds, Object> id) {
        var more = new LinkedHashMap<>(variables);
        more.put(variable, id);
        return new Route(method, pattern, more, fields, expectation);
    }

    /** Sends a form field, or a query parameter on a GET. */
    Route sending(String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Route(method, pattern, variables, more, expectation);
    }

    Route is(Expectation expected) {
        return new Route(method, pattern, variables, fields, expected);
    }

    String key() {
        return method + " " + pattern;
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean changesState() {
        return !method.equals("GET");
    }

    String path(RouteIds ids) {
        String path = pattern;
        for (var variable : variables.entrySet()) {
            path = path.replaceAll("\\{" + variable.getKey() + "(:([^{}]|\\{[^}]*})*)?}", variable.getValue().apply(ids).toString());
        }
        return path;
    }
}
