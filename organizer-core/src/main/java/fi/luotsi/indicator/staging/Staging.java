package fi.luotsi.indicator.staging;

import fi.luotsi.indicator.Provenance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A temporary table between a file and the observations, gone at the end of the transaction. Use: {@link #add} all,
 * {@link #complete}, {@link #duplicates}, {@link #compare}, {@link #merge}; or {@link #cancel} at any time.
 */
public final class Staging {

    private static final String COLUMNS = "row, key, indicator_id, region_id, year, gender, value, absolute, provenance, footnote";

    private final Connection connection;
    private final CopyIn copy;
    private final CopyLines lines;
    private final Set<Integer> indicators = new HashSet<>();
    private long count;

    /** Two rows of the file that speak of one observation. */
    public record Duplicate(long row, long firstRow) {}

    /** How what is staged stands to what is there already. */
    public record Comparison(long added, long changed, long unchanged) {
        public boolean isNothingNew() {
            return added == 0 && changed == 0;
        }

        boolean isAllNew() {
            return changed == 0 && unchanged == 0;
        }
    }

    /** @param connection in a transaction; imports wait for each other, so that a comparison still holds when it is merged */
    public Staging(Connection connection) throws SQLException {
        this.connection = connection;
        run("select pg_advisory_xact_lock(hashtext('indicator_import'))");
        run("set local work_mem = '128MB'");
        run("""
                create temporary table staged_observation (row bigint not null, key bigint not null, indicator_id integer not null, region_id integer not null,
                    year smallint not null, gender text not null, value numeric not null, absolute numeric, provenance integer not null,
                    footnote text) on commit drop
                """);
        run("create temporary table staged_provenance (place integer primary key, id integer not null) on commit drop");
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staged_observation (" + COLUMNS + ") from stdin");
        lines = new CopyLines(copy);
    }

    public void add(StagedObservation staged) throws SQLException {
        indicators.add(staged.indicator());
        count++;
        lines.number(staged.row()).number(staged.key()).number(staged.indicator()).number(staged.region()).number(staged.year()).ascii(staged.gender().name())
                .ascii(staged.value()).ascii(staged.absolute()).number(staged.provenance()).text(staged.footnote()).endLine();
    }

    public void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    public void complete() throws SQLException {
        lines.send();
        copy.endCopy();
        run("analyze staged_observation");
    }

    /** @param most how many to look for */
    public List<Duplicate> duplicates(int most) throws SQLException {
        var found = new ArrayList<Duplicate>();
        for (long key : repeated(most)) {
            try (var statement = connection.prepareStatement("select max(row), min(row) from staged_observation where key = ?")) {
                statement.setLong(1, key);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    found.add(new Duplicate(rows.getLong(1), rows.getLong(2)));
                }
            }
        }
        return found;
    }

    /** Looked for on their own: rows are only asked for once there is something to tell of. */
    private List<Long> repeated(int most) throws SQLException {
        var keys = new ArrayList<Long>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(
                "select key from staged_observation group by key having count(*) > 1 limit " + most)) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys;
    }

    public Comparison compare(List<Provenance> provenances) throws SQLException {
        for (int place = 0; place < provenances.size(); place++) {
            record(place, provenances.get(place));
        }
        run("analyze staged_provenance");
        if (!anyKnown()) {
            return new Comparison(count, 0, 0);
        }
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
                select count(*) filter (where o.indicator_id is null), count(*) filter (where o.indicator_id is not null and %s), count(*)
                %s""".formatted(DIFFERS, STAGED))) {
            row.next();
            long added = row.getLong(1);
            long changed = row.getLong(2);
            return new Comparison(added, changed, row.getLong(3) - added - changed);
        }
    }

    /** Writes what is new and what has changed, and leaves the rest alone. */
    public void merge(Comparison comparison, UUID batch) throws SQLException {
        if (comparison.changed() > 0) {
            write("""
                    update indicator_observation t set value = s.value, absolute = s.absolute, provenance_id = p.id, footnote = s.footnote,
                        batch_id = ?
                    from staged_observation s join staged_provenance p on p.place = s.provenance
                    where (t.indicator_id, t.region_id, t.year, t.gender) = (s.indicator_id, s.region_id, s.year, s.gender)
                        and (t.value, t.absolute, t.provenance_id, t.footnote) is distinct from (s.value, s.absolute, p.id, s.footnote)
                    """, batch);
        }
        if (comparison.added() > 0) {
            write("""
                    insert into indicator_observation (batch_id, indicator_id, region_id, year, gender, value, absolute, provenance_id, footnote)
                    select ?, s.indicator_id, s.region_id, s.year, s.gender, s.value, s.absolute, p.id, s.footnote
                    """ + (comparison.isAllNew() ? ALL_STAGED : STAGED + "where o.indicator_id is null"), batch);
        }
    }

    private static final String DIFFERS =
            "(o.value, o.absolute, o.provenance_id, o.footnote) is distinct from (s.value, s.absolute, p.id, s.footnote)";
    private static final String ALL_STAGED = "from staged_observation s join staged_provenance p on p.place = s.provenance\n";
    private static final String STAGED = ALL_STAGED + """
                left join indicator_observation o
                    on (o.indicator_id, o.region_id, o.year, o.gender) = (s.indicator_id, s.region_id, s.year, s.gender)
            """;

    /** Spares the comparison where the indicators are seen for the first time. */
    private boolean anyKnown() throws SQLException {
        try (var statement = connection.prepareStatement("select exists (select from indicator_observation where indicator_id = any (?))")) {
            statement.setArray(1, connection.createArrayOf("integer", indicators.toArray()));
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void record(int place, Provenance provenance) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with made as (insert into indicator_provenance (source, licence, as_of) values (?, ?, ?) on conflict do nothing returning id)
                insert into staged_provenance (place, id)
                select ?, id from made
                union all select ?, id from indicator_provenance where (source, licence, as_of) = (?, ?, ?)
                """)) {
            for (int start : new int[] {1, 6}) {
                statement.setString(start, provenance.source());
                statement.setString(start + 1, provenance.licence());
                statement.setObject(start + 2, provenance.asOf());
            }
            statement.setInt(4, place);
            statement.setInt(5, place);
            statement.executeUpdate();
        }
    }

    private void write(String sql, UUID batch) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, batch);
            statement.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
