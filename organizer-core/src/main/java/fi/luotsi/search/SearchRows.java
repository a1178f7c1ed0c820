package fi.luotsi.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import fi.luotsi.access.Language;

/** PostgreSQL's full text, over the texts of all rooms as the reader may read them. */
@Repository
class SearchRows {

    /** Signs that no text has: they were taken out of the words, and are taken out of the texts. */
    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    /** What people typed, each stem with whatever may follow it. */
    private static final String LOOKED_FOR = """
            regexp_replace(websearch_to_tsquery(:config::regconfig, :words)::text, '''([^'']+)''(?!:)', '''\\1'':*', 'g')::tsquery""";

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean looksForNothing(Query query) {
        return with(query, "select numnode(websearch_to_tsquery(:config::regconfig, :words))").query(Integer.class).single() == 0;
    }

    Map<String, Long> count(List<Searched> searched, Query query) {
        var counts = new TreeMap<String, Long>();
        with(query, texts(searched, query) + "select kind, count(*) as n from texts, asked where to_tsvector(:config::regconfig, body) @@ asked.q group by kind")
                .query((row, _) -> counts.put(row.getString("kind"), row.getLong("n"))).list();
        return counts;
    }

    List<Hit> hits(List<Searched> searched, Query query) {
        if (searched.isEmpty()) {
            return List.of();
        }
        return with(query, texts(searched, query) + """
                , found as (
                    select texts.*, ts_rank(to_tsvector(:config::regconfig, body), asked.q) as rank from texts, asked
                    where to_tsvector(:config::regconfig, body) @@ asked.q
                    order by rank desc, at desc nulls last, negotiation_id, place limit :most offset :from)
                select found.*, case :language when 'sv' then n.title_sv else n.title_fi end as title,
                    case :language when 'sv' then t.title_sv when 'en' then coalesce(t.title_en, t.title_fi) else t.title_fi end as term,
                    ts_headline(:config::regconfig, translate(body, :begin || :end, ''), asked.q, 'StartSel=' || :begin || ', StopSel=' || :end
                        || ', MaxFragments=2, MinWords=10, MaxWords=28, FragmentDelimiter=" … "') as excerpt
                from found cross join asked join negotiation n on n.id = found.negotiation_id left join negotiation_term t on t.id = found.term_id
                order by rank desc, at desc nulls last, negotiation_id, place""")
                .param("most", Found.PAGE).param("from", (query.page() - 1) * Found.PAGE).param("begin", String.valueOf(BEGIN)).param("end", String.valueOf(END))
                .query(SearchRows::hit).list();
    }

    private static String texts(List<Searched> searched, Query query) {
        var within = query.negotiation() == null ? "" : " where negotiation_id = :negotiation";
        return "with asked as (select " + LOOKED_FOR + " as q), texts as materialized (" + searched.stream()
                .map(one -> "select '" + one.kind() + "' as kind, one.* from (" + one.rows() + ") one" + within).collect(Collectors.joining(" union all ")) + ") ";
    }

    private StatementSpec with(Query query, String sql) {
        var statement = jdbc.sql(sql).param("config", config(query.language())).param("words", query.words()).param("language", query.language().tag());
        return query.negotiation() == null ? statement : statement.param("negotiation", query.negotiation());
    }

    private static String config(Language language) {
        return switch (language) {
            case FI -> "finnish";
            case SV -> "swedish";
            case EN -> "english";
        };
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("at");
        return new Hit(row.getString("kind"), row.getObject("negotiation_id", UUID.class), row.getString("title"), row.getString("term"), row.getString("place"),
                row.getString("party"), row.getObject("round", Integer.class), row.getBoolean("own"), at == null ? null : at.toInstant(), runs(row.getString("excerpt")));
    }

    static List<Hit.Run> runs(String excerpt) {
        var runs = new ArrayList<Hit.Run>();
        int from = 0;
        for (int at = 0; at <= excerpt.length(); at++) {
            boolean edge = at == excerpt.length() || excerpt.charAt(at) == BEGIN || excerpt.charAt(at) == END;
            if (edge && at > from) {
                runs.add(new Hit.Run(excerpt.substring(from, at), at < excerpt.length() && excerpt.charAt(at) == END));
            }
            from = edge ? at + 1 : from;
        }
        return runs;
    }
}
