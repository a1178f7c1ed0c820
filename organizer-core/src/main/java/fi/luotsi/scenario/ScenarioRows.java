package fi.luotsi.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/** Scenarios and their runs as they are kept. */
@Repository
class ScenarioRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ScenarioRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    List<Scenario> of(NegotiationId id) {
        return jdbc.sql("select * from scenario where negotiation_id = ? order by at desc, id").param(id.value()).query(ScenarioRows::scenario).list();
    }

    Optional<Scenario> find(NegotiationId id, ScenarioId scenario) {
        return jdbc.sql("select * from scenario where negotiation_id = ? and id = ?").params(id.value(), scenario.value())
                .query(ScenarioRows::scenario).optional();
    }

    void insert(Acting.Person acting, NegotiationHead head, Scenario made, Instant at) {
        template.update("""
                insert into scenario (id, negotiation_id, organizer_id, provider_id, party, name, round, term_id, content, copied_from, version,
                    by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 1, ?, ?, ?)""",
                made.id().value(), head.id().value(), head.organizer().value(), head.provider().value(), made.party().name(), made.name(), made.round(),
                        uuid(made.term()), ScenarioJson.text(ScenarioJson.write(made.content())), made.copiedFrom() == null ? null : made.copiedFrom().value(),
                        acting.user().value(), acting.name(), Timestamp.from(at));
    }

    /** False where somebody saved it after version {@code seen}, or shared it. */
    boolean update(Acting.Person acting, ScenarioId id, int seen, String name, @Nullable TermId term, ScenarioContent content, Instant at) {
        return template.update("""
                update scenario set name = ?, term_id = ?, content = ?::jsonb, version = version + 1, by_user = ?, by_name = ?, at = ?
                where id = ? and version = ? and shared_at is null""", name, uuid(term), ScenarioJson.text(ScenarioJson.write(content)), acting.user().value(),
                acting.name(), Timestamp.from(at), id.value(), seen) == 1;
    }

    void share(Acting.Person acting, ScenarioId id, Instant at) {
        template.update("update scenario set shared_at = ?, by_user = ?, by_name = ?, at = ? where id = ?", Timestamp.from(at), acting.user().value(),
                acting.name(), Timestamp.from(at), id.value());
    }

    void insert(Acting.Person acting, NegotiationHead head, ScenarioRun run) {
        template.update("""
                insert into scenario_run (id, scenario_id, negotiation_id, organizer_id, provider_id, party, content, figures, seed, replications,
                    shared, model_version, hash, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)""",
                run.id(), run.scenario().value(), head.id().value(), head.organizer().value(), head.provider().value(), run.party().name(),
                        ScenarioJson.text(ScenarioJson.write(run.content())), ScenarioJson.text(ScenarioJson.write(run.figures())),
                        run.content().sampling().seed(), run.content().sampling().replications(), run.shared(), run.modelVersion(), run.hash(), acting.user().value(),
                        acting.name(), Timestamp.from(run.at()));
    }

    List<ScenarioRun> runs(ScenarioId scenario) {
        return jdbc.sql("select * from scenario_run where scenario_id = ? order by at desc, id").param(scenario.value()).query(ScenarioRows::run).list();
    }

    List<ScenarioRun> runs(NegotiationId negotiation) {
        return jdbc.sql("select * from scenario_run where negotiation_id = ? order by at desc, id").param(negotiation.value()).query(ScenarioRows::run).list();
    }

    private static Scenario scenario(ResultSet row, int number) throws SQLException {
        var term = row.getObject("term_id", UUID.class);
        var from = row.getObject("copied_from", UUID.class);
        var shared = row.getTimestamp("shared_at");
        return new Scenario(new ScenarioId(row.getObject("id", UUID.class)), new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                Party.valueOf(row.getString("party")), row.getString("name"), row.getObject("round", Integer.class), term == null ? null : new TermId(term),
                ScenarioJson.read(row.getString("content")), from == null ? null : new ScenarioId(from), row.getInt("version"),
                shared == null ? null : shared.toInstant(), row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    private static ScenarioRun run(ResultSet row, int number) throws SQLException {
        return new ScenarioRun(row.getObject("id", UUID.class), new ScenarioId(row.getObject("scenario_id", UUID.class)), Party.valueOf(row.getString("party")),
                ScenarioJson.read(row.getString("content")), ScenarioJson.figures(ScenarioJson.tree(row.getString("figures"))), row.getBoolean("shared"), row.getString("model_version"),
                row.getString("hash"), row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    private static @Nullable UUID uuid(@Nullable TermId term) {
        return term == null ? null : term.value();
    }
}
