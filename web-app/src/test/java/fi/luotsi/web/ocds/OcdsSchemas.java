package fi.luotsi.web.ocds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The schemas of the Open Contracting Data Standard 1.1.5, read from our own copies. */
final class OcdsSchemas {

    private static final String PLACE = "https://standard.open-contracting.org/schema/1__1__5/";

    /** We publish no versioned releases: whatever claimed to be one would be refused. */
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, schemas -> schemas.schemas(Map.of(
            PLACE + "release-schema.json", text("release-schema-1.1.5.json"),
            PLACE + "release-package-schema.json", text("release-package-schema-1.1.5.json"),
            PLACE + "record-package-schema.json", text("record-package-schema-1.1.5.json"),
            PLACE + "versioned-release-validation-schema.json", "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"not\": {}}")));

    private OcdsSchemas() {}

    /** What is wrong with a package of releases. */
    static List<String> wrongInReleases(String json) {
        return wrong(SCHEMAS.getSchema(SchemaLocation.of(PLACE + "release-package-schema.json")), json);
    }

    /** What is wrong with a package of records. */
    static List<String> wrongInRecords(String json) {
        return wrong(SCHEMAS.getSchema(SchemaLocation.of(PLACE + "record-package-schema.json")), json);
    }

    private static List<String> wrong(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))).stream().map(Error::toString).toList();
    }

    private static String text(String name) {
        try (var file = Objects.requireNonNull(OcdsSchemas.class.getResourceAsStream("/ocds/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
