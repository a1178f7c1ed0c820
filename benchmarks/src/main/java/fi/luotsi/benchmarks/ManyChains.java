package fi.luotsi.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the demo's database for {@code benchmarks/chains.sh}: one published chain of sixty steps, copies of it until the organizer has two
 * thousand chains, and copies of the negotiation given until five hundred use what it uses. Arguments: JDBC address, user (past all
 * policies), password, id of a negotiation. Prints the id of the chain of sixty steps and that of a chain the negotiation uses.
 */
public final class ManyChains {

    private static final int STEPS = 60;
    private static final int ACTORS = 6;
    private static final int FORK_EVERY = 7;
    private static final int CHAINS = 2_000;
    private static final int NEGOTIATIONS = 500;

    private ManyChains() {}

    public static void main(String[] arguments) throws SQLException {
        var negotiation = UUID.fromString(arguments[3]);
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            var chain = UUID.randomUUID();
            draw(connection, negotiation, chain, 1, sixtySteps());
            for (int copy = 2; copy <= CHAINS; copy++) {
                draw(connection, negotiation, UUID.randomUUID(), copy, "{\"steps\": [], \"flows\": [], \"segments\": [], \"services\": []}");
            }
            for (String sql : List.of(
                    "insert into negotiation select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'case_number', 'Ketju-' || i))).* from negotiation n, "
                            + "generate_series(2, " + NEGOTIATIONS + ") i where n.id = ?",
                    "insert into negotiation_round select (jsonb_populate_record(r, jsonb_build_object('negotiation_id', n.id))).* from negotiation_round r, negotiation n "
                            + "where r.negotiation_id = ? and n.case_number like 'Ketju-%'",
                    "insert into negotiation_term select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'negotiation_id', n.id))).* from negotiation_term t, "
                            + "negotiation n where t.negotiation_id = ? and t.kind in ('CHAIN', 'TARGET') and n.case_number like 'Ketju-%'",
                    "insert into negotiation_revision select (jsonb_populate_record(r, jsonb_build_object('term_id', made.id, 'negotiation_id', made.negotiation_id))).* "
                            + "from negotiation_revision r join negotiation_term old on old.id = r.term_id join negotiation_term made on made.section = old.section "
                            + "and made.position = old.position and made.id <> old.id join negotiation n on n.id = made.negotiation_id "
                            + "where r.negotiation_id = ? and n.case_number like 'Ketju-%'")) {
                update(connection, sql, negotiation);
            }
            update(connection, "analyze");
            try (var statement = connection.prepareStatement("select chain_id from negotiation_term where negotiation_id = ? and chain_id is not null order by position limit 1")) {
                statement.setObject(1, negotiation);
                try (var row = statement.executeQuery()) {
                    row.next();
                    System.out.println(chain + " " + row.getString(1));
                }
            }
        }
    }

    private static void draw(Connection connection, UUID negotiation, UUID chain, int number, String content) throws SQLException {
        var version = UUID.randomUUID();
        update(connection, "insert into servicechain (id, organizer_id) select ?, organizer_id from negotiation where id = ?", chain, negotiation);
        update(connection, """
                insert into servicechain_version (id, chain_id, organizer_id, number, name_fi, name_sv, package_code, valid_from, published_at, published_by, reason)
                select ?, ?, n.organizer_id, 1, 'Mittausketju ' || ?, 'Mätkedja', (select min(code) from catalogue_service_package), date '2020-01-01', now(), 'Mittaus', 'Mittaus'
                from negotiation n where n.id = ?""", version, chain, number, negotiation);
        update(connection, "insert into servicechain_edit (version_id, organizer_id, edit, follows, content, at, by_name) select ?, organizer_id, 1, 0, ?::jsonb, now(), 'Mittaus'"
                + " from negotiation where id = ?", version, content, negotiation);
    }

    /** Steps one after the other over six lanes, with a fork and a join now and then. */
    private static String sixtySteps() {
        var ids = new ArrayList<String>();
        for (int number = 0; number < STEPS; number++) {
            ids.add(UUID.randomUUID().toString());
        }
        var steps = new ArrayList<Map<String, Object>>();
        var flows = new ArrayList<Map<String, Object>>();
        for (int number = 0; number < STEPS; number++) {
            var actor = Map.of("kind", "OTHER", "name", words("Toimija " + number % ACTORS));
            steps.add(Map.of("id", ids.get(number), "name", words("Vaihe numero " + (number + 1)), "actor", actor, "entry", number == 0, "exit", number == STEPS - 1));
            if (number + 1 < STEPS) {
                flows.add(Map.of("from", ids.get(number), "to", ids.get(number + 1)));
            }
            if (number % FORK_EVERY == 0 && number + 2 < STEPS) {
                flows.add(Map.of("from", ids.get(number), "to", ids.get(number + 2)));
            }
        }
        return JsonMapper.builder().build().writeValueAsString(Map.of("steps", steps, "flows", flows, "segments", List.of(), "services", List.of()));
    }

    private static Map<String, String> words(String text) {
        return Map.of("fi", text, "sv", text);
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
