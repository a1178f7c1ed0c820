package fi.luotsi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import com.jayway.jsonpath.JsonPath;

import fi.luotsi.access.Tokens;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class ReadInterfaceIT extends RunningLuotsi {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Tokens tokens;

    @Test
    void theDescriptionNamesEveryRouteOfTheInterfaceAndNoOther() {
        Map<String, Object> described = JsonPath.read(anonymous().get("/openapi/v1").body(), "$.paths");
        var registered = requestMappingHandlerMapping.getHandlerMethods().keySet().stream().flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/")).map(path -> path.replaceAll(":[^{}]*(\\{[^}]*})?[^{}]*}", "}")).collect(Collectors.toSet());
        assertThat(described.keySet()).isEqualTo(registered).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void everyOperationIsDescribedWithItsRefusalsAndNoneAsksWhoActs() {
        String document = anonymous().get("/openapi/v1").body();
        List<Map<String, Object>> operations = JsonPath.read(document, "$.paths.*.get");
        assertThat(operations).allSatisfy(operation -> assertThat(operation).containsKeys("summary", "description", "operationId"));
        assertThat(operations).allSatisfy(operation -> assertThat(JsonPath.<Map<String, Object>>read(operation, "$.responses")).containsKeys("200", "404"));
        Map<String, Map<String, Object>> paths = JsonPath.read(document, "$.paths");
        paths.forEach((path, methods) -> assertThat(JsonPath.<Map<String, Object>>read(methods.values().iterator().next(), "$.responses").containsKey("401"))
                .as(path).isEqualTo(!path.startsWith("/api/v1/public/")));
        List<String> parameters = JsonPath.read(document, "$.paths.*.get.parameters[*].name");
        assertThat(new HashSet<>(parameters)).isEqualTo(Set.of("after", "code", "from", "id", "page", "region", "term", "text", "to", "version"));
        assertThat(JsonPath.<String>read(document, "$.components.securitySchemes.token.scheme")).isEqualTo("bearer");
        assertThat(JsonPath.<String>read(document, "$.info.title")).isEqualTo("Luotsi read interface");
    }

    @Test
    void theDescriptionSaysWhatMayBeNull() {
        String document = anonymous().get("/openapi/v1").body();
        assertThat(JsonPath.<List<String>>read(document, "$.components.schemas.Offer.properties.reason.type")).containsExactlyInAnyOrder("string", "null");
        assertThat(JsonPath.<String>read(document, "$.components.schemas.Offer.properties.by.type")).isEqualTo("string");
        assertThat(JsonPath.<List<String>>read(document, "$.components.schemas.Offer.required")).contains("by", "reason");
        assertThat(JsonPath.<List<String>>read(document, "$.components.schemas.Negotiation.properties.inTurn.enum")).contains("PROVIDER").containsNull();
        assertThat(JsonPath.<List<String>>read(document, "$.components.schemas.Change.properties.before.anyOf[*].type")).contains("null");
        assertThat(JsonPath.<List<String>>read(document, "$.components.schemas.Change.properties.before.anyOf[*]['$ref']")).contains("#/components/schemas/Offer");
    }

    @Test
    void theSameAddressAnswersPeopleWithAPageAndProgramsWithTheDocument() {
        assertThat(anonymous().get("/openapi").body()).startsWith("{").contains("\"openapi\"");
        var page = anonymous().header("Accept", "text/html").header("Accept-Language", "sv").get("/openapi");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("Läsgränssnitt", "The negotiations you may read", "<wbr>{from}..{to}").doesNotContain("??", " style=");
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        for (Visitor nobody : List.of(anonymous(), visitor("neuvottelija"), anonymous().header("Authorization", "Bearer luotsi_wrong"))) {
            var answer = nobody.get("/api/v1/negotiations");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void aTokenReadsWithTheRightsOfItsOwner() {
        var program = program("neuvottelija");
        assertThat(program.get("/api/v1/negotiations").body()).contains("\"items\":");
        assertThat(program.get("/api/v1/indicators").status()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsAProblemWithARequestId() {
        for (String path : List.of("/api/v1/negotiations/" + UUID.randomUUID(), "/api/v1/negotiations/none",
                "/api/v1/negotiations/" + UUID.randomUUID() + "/rounds/a..b/diff", "/api/v1/indicators/999999/observations", "/api/v1/other")) {
            var answer = program("neuvottelija").get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).as(path).startsWith("application/problem+json");
            assertThat(JsonPath.<String>read(answer.body(), "$.requestId")).as(path).isEqualTo(answer.header("X-Request-Id"));
        }
    }

    private Visitor program(String owner) {
        return anonymous().header("Authorization", "Bearer " + tokens.make(acting(owner), "test").secret());
    }
}
