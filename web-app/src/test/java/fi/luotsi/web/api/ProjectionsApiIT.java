package fi.luotsi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.jayway.jsonpath.JsonPath;

import fi.luotsi.access.Tokens;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class ProjectionsApiIT extends RunningLuotsi {

    static final String FILE = """
            {"packages": ["Lastensuojelu", "Ikäihmiset"], "T": 8, "lam0": [900, 5200], "growth": 0.02, "v": [14000, 9000], "fshare": 0.3, "infl": 0.025,
             "mu": [0.8, 0.7], "delta": 0.03, "Q0": [120, 900], "tau": [[0, 0.1], [0, 0.02]], "w": [0.6, 0.4], "u": [0.3, 0.7], "sigma": 0.08,
             "alpha": 0.7, "rho": 0.15, "cap_tr": 0.01, "delay": 2}""";

    @Autowired
    Tokens tokens;

    @Test
    void theAnswerHasEverythingAndTheSameAnswerComesAgain() {
        var answer = asked("?seed=7&replications=200", FILE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.inputs.packages")).containsExactly("Lastensuojelu", "Ikäihmiset");
        assertThat(number(answer, "$.inputs.phi")).isEqualTo(0.6);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.seed")).isEqualTo(7);
        assertThat(JsonPath.<List<Number>>read(answer.body(), "$.A.quantiles.cost[1][7]").stream().map(Number::doubleValue)).hasSize(5).isSorted();
        assertThat(number(answer, "$.B.strategyWeightedWait")).isPositive();
        assertThat(number(answer, "$.difference.overrunMean.low")).isLessThan(number(answer, "$.difference.overrunMean.high"));
        assertThat(JsonPath.<String>read(answer.body(), "$.hash")).matches("[0-9a-f]{64}");
        assertThat(asked("?seed=7&replications=200", FILE).body()).isEqualTo(answer.body());
        assertThat(answer.body()).doesNotContain("\"C\"");
        assertThat(asked("?replications=10&blended=true", FILE).body()).contains("\"C\"");
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        assertRefused(asked("", FILE.replace("0.7, \"rho\"", "1.7, \"rho\"")), 422, "alpha", "out-of-range");
        assertRefused(asked("", FILE.replace("[0.6, 0.4]", "[0.6, 0.6]")), 422, "w", "sum-not-one");
        assertRefused(asked("", FILE.replace("\"T\": 8", "\"T\": NaN")), 422, "T", "not-finite");
        assertRefused(asked("?replications=1000000", FILE), 422, "replications", "out-of-range");
        assertRefused(asked("?replications=95000", FILE), 422, "replications", "too-large");
        assertRefused(asked("?seed=x", FILE), 422, "seed", "not-whole");
        assertRefused(asked("", "{\"packages\": "), 400, "$", "unreadable");
        assertRefused(asked("", "[" + " ".repeat(1_100_000) + "]"), 422, "$", "too-large");
    }

    @Test
    void theMessageSpeaksTheLanguageAskedFor() {
        var answer = program().header("Accept-Language", "fi").postJson("/api/v1/projections", FILE.replace("[0.6, 0.4]", "[0.6, 0.65]"));
        assertThat(JsonPath.<String>read(answer.body(), "$.violations[0].message")).isEqualTo("painojen summan on oltava 1; nyt se on 1,25");
    }

    /** Its cookie travels with every request of the browser, whichever page makes it: only what such a page cannot know opens the interface. */
    @Test
    void theSessionOfABrowserOpensNothingHere() {
        var person = visitor("neuvottelija");
        assertThat(person.postJson("/api/v1/projections", FILE).status()).isEqualTo(401);
        assertThat(person.header("X-CSRF-TOKEN", person.csrf()).postJson("/api/v1/projections", FILE).status()).isEqualTo(401);
        assertThat(person.header("Authorization", "Bearer " + tokens.make(acting("neuvottelija"), "test").secret()).postJson("/api/v1/projections?replications=10", FILE)
                .status()).isEqualTo(200);
    }

    private static void assertRefused(Answer answer, int status, String field, String rule) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.violations[0].field")).isEqualTo(field);
        assertThat(JsonPath.<String>read(answer.body(), "$.violations[0].rule")).isEqualTo(rule);
    }

    private static double number(Answer answer, String path) {
        return JsonPath.<Number>read(answer.body(), path).doubleValue();
    }

    private Answer asked(String query, String file) {
        return program().postJson("/api/v1/projections" + query, file);
    }

    private Visitor program() {
        return anonymous().header("Authorization", "Bearer " + tokens.make(acting("neuvottelija"), "test").secret());
    }
}
