package fi.luotsi.clause;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.clause.ClauseVersion.Act;
import fi.luotsi.clause.ClauseVersion.Retirement;
import fi.luotsi.negotiation.term.TermValue;

/** The organizer's own versions, drafts and retirements; row-level security leaves whatever is not the reader's. */
@Repository
class ClauseRows {

    private final JdbcClient jdbc;

    ClauseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A retirement with what it is of. */
    record Retired(ClauseKey key, int number, Retirement retirement) {}

    /** By key and number. */
    List<ClauseVersion> versions() {
        return jdbc.sql("select * from clause_version order by key, number").query((row, _) -> new ClauseVersion(new ClauseKey(row.getString("key")), row.getInt("number"),
                content(row), act(row), null)).list();
    }

    List<Retired> retirements() {
        return jdbc.sql("select * from clause_retirement").query((row, _) -> new Retired(new ClauseKey(row.getString("key")), row.getInt("number"),
                new Retirement(row.getObject("from_day", LocalDate.class), act(row)))).list();
    }

    List<ClauseDraft> drafts() {
        return jdbc.sql("select * from clause_draft order by key").query((row, _) -> new ClauseDraft(new ClauseKey(row.getString("key")), content(row),
                new ClauseDraft.Seen(row.getInt("follows"), row.getInt("edit")), row.getString("by_name"), row.getTimestamp("at").toInstant())).list();
    }

    void publish(OrganizerId organizer, ClauseVersion version, Act act) {
        var content = version.content();
        jdbc.sql("""
                insert into clause_version (organizer_id, key, number, section, title_fi, title_sv, mandatory, text_fi, text_sv, model, codes, depth_from, reason, at, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(organizer.value(), version.key().value(), version.number(), content.section(), content.title().fi(), content.title().sv(), content.mandatory(),
                        content.text().fi(), content.text().sv(), model(content), codes(content), content.belonging().depthFrom(), act.reason(), Timestamp.from(act.at()), act.by())).update();
    }

    void retire(OrganizerId organizer, ClauseKey key, int number, Retirement retirement) {
        jdbc.sql("insert into clause_retirement (organizer_id, key, number, from_day, reason, at, by_name) values (?, ?, ?, ?, ?, ?, ?)")
                .params(organizer.value(), key.value(), number, retirement.from(), retirement.act().reason(), Timestamp.from(retirement.act().at()), retirement.act().by()).update();
    }

    /** Writes the draft over the one that was seen; whether that was still there. */
    boolean save(OrganizerId organizer, ClauseDraft draft) {
        var content = draft.content();
        var values = Arrays.<Object>asList(content.section(), content.title().fi(), content.title().sv(), content.mandatory(), content.text().fi(), content.text().sv(), model(content),
                codes(content), content.belonging().depthFrom(), Timestamp.from(draft.at()), draft.by(), organizer.value(), draft.key().value(), draft.seen().follows(), draft.seen().edit());
        return jdbc.sql(draft.seen().edit() == 0 ? """
                insert into clause_draft (section, title_fi, title_sv, mandatory, text_fi, text_sv, model, codes, depth_from, at, by_name, organizer_id, key, follows, edit)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? + 1) on conflict do nothing""" : """
                update clause_draft set section = ?, title_fi = ?, title_sv = ?, mandatory = ?, text_fi = ?, text_sv = ?, model = ?, codes = ?, depth_from = ?, at = ?, by_name = ?,
                    edit = edit + 1 where organizer_id = ? and key = ? and follows = ? and edit = ?""").params(values).update() == 1;
    }

    /** Whether the draft that was seen was still there. */
    boolean delete(OrganizerId organizer, ClauseKey key, ClauseDraft.Seen seen) {
        return jdbc.sql("delete from clause_draft where organizer_id = ? and key = ? and follows = ? and edit = ?")
                .params(organizer.value(), key.value(), seen.follows(), seen.edit()).update() == 1;
    }

    private static ClauseContent content(ResultSet row) throws SQLException {
        var model = row.getString("model");
        return new ClauseContent(row.getInt("section"), Words.of(row.getString("title_fi"), row.getString("title_sv")), row.getBoolean("mandatory"),
                new TermValue.Clause(row.getString("text_fi"), row.getString("text_sv")),
                new Belonging(model == null ? null : ModelKind.valueOf(model), Set.of((String[]) row.getArray("codes").getArray()), row.getInt("depth_from")));
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(row.getString("by_name"), row.getTimestamp("at").toInstant(), row.getString("reason"));
    }

    private static @Nullable String model(ClauseContent content) {
        var model = content.belonging().model();
        return model == null ? null : model.name();
    }

    private static String[] codes(ClauseContent content) {
        return content.belonging().codes().toArray(String[]::new);
    }
}
