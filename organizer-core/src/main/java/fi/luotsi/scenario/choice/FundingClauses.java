package fi.luotsi.scenario.choice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.negotiation.term.TermValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agreement's words for each funding model, with its parameters filled in. */
final class FundingClauses {

    private static final JsonNode TEXTS = read();

    private FundingClauses() {}

    static TermValue.Clause of(FundingModel model) {
        return switch (model) {
            case FundingModel.LumpSum _ -> filled(TEXTS.path("LUMP_SUM"), "");
            case FundingModel.ByServicePackage(var limit) -> limit.fraction().signum() == 0 ? filled(TEXTS.path("BY_SERVICE_PACKAGE_WITHOUT_TRANSFERS"), "")
                    : filled(TEXTS.path("BY_SERVICE_PACKAGE"), percent(limit.percent().stripTrailingZeros().toPlainString()));
        };
    }

    private static TermValue.Clause filled(JsonNode texts, String percent) {
        return new TermValue.Clause(texts.path("fi").stringValue().replace("{limit}", percent), texts.path("sv").stringValue().replace("{limit}", percent));
    }

    private static String percent(String number) {
        return number.replace('.', ',') + "\u00a0%";
    }

    private static JsonNode read() {
        try (InputStream json = Objects.requireNonNull(FundingClauses.class.getResourceAsStream("funding-clauses.json"))) {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
