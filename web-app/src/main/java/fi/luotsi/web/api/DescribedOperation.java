package fi.luotsi.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.JsonNode;

/**
 * An operation as the page shows it, in the English of the OpenAPI document.
 *
 * @param parameters those that may stay away; what must be there stands in the path
 */
record DescribedOperation(String method, String path, String summary, String description, List<Parameter> parameters) {

    /** A parameter in the query. */
    record Parameter(String name, String description) {}

    static List<DescribedOperation> of(JsonNode document) {
        var operations = new ArrayList<DescribedOperation>();
        document.path("paths").forEachEntry((path, methods) -> methods.forEachEntry((method, operation) ->
                operations.add(new DescribedOperation(method.toUpperCase(Locale.ROOT), path, plain(operation.path("summary")),
                        plain(operation.path("description")), parameters(operation.path("parameters"))))));
        return operations;
    }

    private static List<Parameter> parameters(JsonNode parameters) {
        return parameters.valueStream().filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> new Parameter(parameter.path("name").asString(), description(parameter))).toList();
    }

    private static String description(JsonNode parameter) {
        var own = plain(parameter.path("description"));
        return own.isEmpty() ? plain(parameter.path("schema").path("description")) : own;
    }

    /** The document's Markdown uses nothing but code marks. */
    private static String plain(JsonNode text) {
        return text.asString("").replace("`", "");
    }
}
