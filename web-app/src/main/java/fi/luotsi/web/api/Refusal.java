package fi.luotsi.web.api;

import java.util.List;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** Describes, for every operation alike, how the interface refuses. */
@Component
class Refusal implements OpenApiCustomizer {

    private static final String NAME = "Problem";
    /** What is asked for without a token. */
    private static final String PUBLIC = "/api/v1/public/";

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas(NAME, new ObjectSchema().description("RFC 9457 problem details.")
                .addProperty("title", new StringSchema()).addProperty("status", new Schema<>().type("integer"))
                .addProperty("instance", new StringSchema().description("The path asked for"))
                .addProperty("requestId", new StringSchema().description("Under which the installation's log has the reason")));
        document.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> describe(operation, path.startsWith(PUBLIC))));
    }

    private static void describe(Operation operation, boolean isPublic) {
        if (isPublic) {
            operation.security(List.of()).getResponses().addApiResponse("404", refused("There is none that everybody may read")).addApiResponse("429", refused("Too many requests"));
        } else {
            operation.getResponses().addApiResponse("401", refused("No token, or one that opens nothing")).addApiResponse("404", refused("There is none, or it is not yours"));
        }
    }

    private static ApiResponse refused(String why) {
        return new ApiResponse().description(why).content(new Content().addMediaType(MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                new io.swagger.v3.oas.models.media.MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME))));
    }
}
