package fi.luotsi.scenario.choice;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.scenario.ScenarioId;
import fi.luotsi.scenario.ScenarioJson;
import fi.luotsi.scenario.choice.FundingChoice.Evidence;
import fi.luotsi.scenario.choice.FundingChoice.Grounds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Choices as they are kept: one for each round. */
@Repository
class ChoiceRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ChoiceRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    List<FundingChoice> of(NegotiationId id) {
        return jdbc.sql("select * from funding_choice where negotiation_id = ? order by round").param(id.value()).query(ChoiceRows::choice).list();
    }

    /** Takes the place of what was chosen earlier in the same, unsent round. */
    void save(Acting.OrganizerStaff acting, NegotiationHead head, FundingChoice choice) {
        var grounds = choice.grounds();
        template.update("""
                insert into funding_choice (negotiation_id, organizer_id, provider_id, round, model, decided_by, section, reasons, dissent, alternatives,
                    evidence, by_user, by_name, at) values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                on conflict (negotiation_id, round) do update set model = excluded.model, decided_by = excluded.decided_by, section = excluded.section,
                    reasons = excluded.reasons, dissent = excluded.dissent, alternatives = excluded.alternatives, evidence = excluded.evidence,
                    by_user = excluded.by_user, by_name = excluded.by_name, at = excluded.at""",
                head.id().value(), head.organizer().value(), head.provider().value(), choice.round(), text(json(grounds.model())), grounds.decidedBy(),
                        grounds.section(), grounds.reasons(), grounds.dissent(),
                        text(Map.of("LUMP_SUM", grounds.forLumpSum(), "BY_SERVICE_PACKAGE", grounds.forPackages())),
                        text(choice.evidence().stream().map(ChoiceRows::json).toList()), acting.user().value(), acting.name(), Timestamp.from(choice.at()));
    }

    private static FundingChoice choice(ResultSet row, int number) throws SQLException {
        var model = MAPPER.readTree(row.getString("model"));
        var alternatives = MAPPER.readTree(row.getString("alternatives"));
        return new FundingChoice(row.getInt("round"), new Grounds(model(model), row.getString("decided_by"), row.getString("section"), row.getString("reasons"),
                row.getString("dissent"), alternatives.path("LUMP_SUM").stringValue(""), alternatives.path("BY_SERVICE_PACKAGE").stringValue("")),
                MAPPER.readTree(row.getString("evidence")).valueStream().map(ChoiceRows::evidence).toList(), row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    private static FundingModel model(JsonNode json) {
        return json.path("model").stringValue().equals("LUMP_SUM") ? new FundingModel.LumpSum()
                : new FundingModel.ByServicePackage(new Share(new BigDecimal(json.path("transferLimit").stringValue())));
    }

    private static Map<String, Object> json(FundingModel model) {
        return switch (model) {
            case FundingModel.LumpSum _ -> Map.of("model", "LUMP_SUM");
            case FundingModel.ByServicePackage(var limit) -> Map.of("model", "BY_SERVICE_PACKAGE", "transferLimit", limit.fraction().toPlainString());
        };
    }

    static Map<String, Object> json(Evidence evidence) {
        var json = new LinkedHashMap<String, Object>();
        json.put("scenario", evidence.scenario().toString());
        json.put("name", evidence.name());
        json.put("run", evidence.run().toString());
        json.put("hash", evidence.hash());
        json.put("seed", evidence.seed());
        json.put("replications", evidence.replications());
        json.put("modelVersion", evidence.modelVersion());
        json.put("figures", ScenarioJson.write(evidence.figures()));
        return json;
    }

    private static Evidence evidence(JsonNode json) {
        return new Evidence(new ScenarioId(UUID.fromString(json.path("scenario").stringValue())), json.path("name").stringValue(),
                UUID.fromString(json.path("run").stringValue()), json.path("hash").stringValue(), json.path("seed").longValue(),
                json.path("replications").intValue(), json.path("modelVersion").stringValue(), ScenarioJson.figures(json.path("figures")));
    }

    private static String text(Object json) {
        return MAPPER.writeValueAsString(json);
    }
}
