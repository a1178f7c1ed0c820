package fi.luotsi.negotiation.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.funding.projection.PairedDifference;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.ParameterFile;
import fi.luotsi.funding.projection.ProjectionJson;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.SweepGrid;
import fi.luotsi.funding.projection.SweepPoint;
import fi.luotsi.funding.projection.Variation;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;

/** Orders, their points and their ends. Every update asks that the sweep still goes on. */
@Repository
class SweepRows {

    private static final String SELECT = """
            select s.*, (select count(*) from negotiation_sweep_point p where p.sweep_id = s.id) done from negotiation_sweep s """;
    private static final String GOES_ON = " and cancelled_at is null and failed_at is null and ended_at is null";

    private final JdbcClient jdbc;

    SweepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sweep> of(NegotiationId id, Party party) {
        return jdbc.sql(SELECT + " where negotiation_id = ? and party = ? order by ordered_at desc, id").params(id.value(), party.name())
                .query(SweepRows::sweep).list();
    }

    Optional<Sweep> byId(SweepId id) {
        return jdbc.sql(SELECT + " where id = ?").param(id.value()).query(SweepRows::sweep).optional();
    }

    List<SweepPoint> points(SweepId id) {
        return jdbc.sql("select * from negotiation_sweep_point where sweep_id = ? order by number").param(id.value()).query(SweepRows::point).list();
    }

    void add(Acting.Person acting, NegotiationHead head, SweepId id, SweepRequest request, String modelVersion, Instant at) {
        jdbc.sql("""
                insert into negotiation_sweep (id, negotiation_id, organizer_id, provider_id, party, name, scenario_id, parameters, grid, seed, replications,
                    model_version, points, by_user, by_name, ordered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(id.value(), head.id().value(), head.organizer().value(), head.provider().value(), Party.of(acting).name(), request.name(),
                        request.scenario(), ProjectionJson.writeInputs(request.parameters()), request.grid().write(), request.sampling().seed(),
                        request.sampling().replications(), modelVersion, request.grid().points().size(), acting.user().value(), acting.name(),
                        Timestamp.from(at))).update();
    }

    /** Kept once, whoever computes it. */
    void add(SweepId id, int number, SweepPoint point) {
        var variation = point.variation();
        var difference = point.difference();
        jdbc.sql("""
                insert into negotiation_sweep_point
                select id, ?, negotiation_id, organizer_id, provider_id, party, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from negotiation_sweep where id = ?
                on conflict do nothing""")
                .params(number, variation.parameter().field(), variation.kind().name(), variation.amount(), point.waitA(), point.waitB(), point.overrunA(),
                        point.overrunB(), point.chanceA(), point.chanceB(), difference.mean(), difference.low(), difference.high(), difference.shareALower(), id.value()).update();
    }

    void cancel(SweepId id, String by, Instant at) {
        jdbc.sql("update negotiation_sweep set cancelled_at = ?, cancelled_by = ? where id = ?" + GOES_ON).params(Timestamp.from(at), by, id.value()).update();
    }

    void fail(SweepId id, Instant at) {
        jdbc.sql("update negotiation_sweep set failed_at = ? where id = ?" + GOES_ON).params(Timestamp.from(at), id.value()).update();
    }

    void end(SweepId id, String hash, Instant at) {
        jdbc.sql("update negotiation_sweep set ended_at = ?, hash = ? where id = ?" + GOES_ON).params(Timestamp.from(at), hash, id.value()).update();
    }

    private static Sweep sweep(ResultSet row, int number) throws SQLException {
        int done = row.getInt("done");
        var cancelled = moment(row, "cancelled_at");
        var failed = moment(row, "failed_at");
        var ended = moment(row, "ended_at");
        var state = cancelled != null ? Sweep.State.CANCELLED : failed != null ? Sweep.State.FAILED : ended != null ? Sweep.State.DONE
                : done > 0 ? Sweep.State.RUNNING : Sweep.State.WAITING;
        return new Sweep(new SweepId(row.getObject("id", UUID.class)), new NegotiationId(row.getObject("negotiation_id", UUID.class)), request(row),
                row.getString("model_version"), state, done, row.getString("hash"), row.getString("by_name"), row.getTimestamp("ordered_at").toInstant(),
                Stream.of(Optional.ofNullable(cancelled), Optional.ofNullable(failed), Optional.ofNullable(ended)).flatMap(Optional::stream).findFirst()
                        .orElse(null), row.getString("cancelled_by"));
    }

    private static SweepRequest request(ResultSet row) throws SQLException {
        return new SweepRequest(row.getString("name"), row.getObject("scenario_id", UUID.class), ParameterFile.read(row.getString("parameters")),
                Sampling.of(row.getLong("seed"), row.getInt("replications")), SweepGrid.read(row.getString("grid")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static SweepPoint point(ResultSet row, int number) throws SQLException {
        var variation = new Variation(Parameter.named(row.getString("parameter")).orElseThrow(), Variation.Kind.valueOf(row.getString("change")),
                row.getDouble("amount"));
        return new SweepPoint(variation, row.getDouble("wait_a"), row.getDouble("wait_b"), row.getDouble("overrun_a"), row.getDouble("overrun_b"),
                row.getDouble("chance_a"), row.getDouble("chance_b"),
                new PairedDifference(row.getDouble("mean"), row.getDouble("low"), row.getDouble("high"), row.getDouble("share_a")));
    }
}
