package fi.luotsi.negotiation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.Term.RuleTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.negotiation.term.TermValueJson;

/** The terms of a package with everything said about them: one query for each kind of row, put together in memory. */
@Repository
class PackageRepository {

    /** Each term with the level of the ladder on which an unsettled disagreement about it stands. */
    private static final String TERMS = """
            select t.*, (select max(l.level) from negotiation_dispute d join negotiation_dispute_step l on l.dispute_id = d.id
                where d.term_id = t.id and d.negotiation_id = t.negotiation_id
                and not exists (select from negotiation_dispute_step s where s.dispute_id = d.id and s.kind in ('RESOLVED', 'AGREED_ON_THE_TABLE'))) as dispute_level
            from negotiation_term t where t.negotiation_id in (:ids)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PackageRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * @param drafting the party whose drafts are read as well; null for readers without a draft
     */
    List<TermState> terms(NegotiationId id, @Nullable Party drafting) {
        var said = said(List.of(id));
        Map<TermId, DraftItem> drafts = drafting == null ? Map.of() : drafts(id, drafting);
        return all(TERMS + "order by t.section, t.position", List.of(id)).query((row, _) -> about(row, said, drafts)).list();
    }

    /** The terms both parties see of several packages, drafts left aside. */
    Map<NegotiationId, List<TermState>> sent(List<NegotiationId> ids) {
        var said = said(ids);
        return all(TERMS + "and t.introduced_round is not null order by t.section, t.position", ids)
                .query((row, _) -> Map.entry(new NegotiationId(row.getObject("negotiation_id", UUID.class)), about(row, said, Map.of()))).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static TermState about(ResultSet row, Said said, Map<TermId, DraftItem> drafts) throws SQLException {
        return said.about(NegotiationRows.term(row), row.getObject("introduced_round", Integer.class), Dissent.on(row.getObject("dispute_level", Integer.class)), drafts);
    }

    private Said said(List<NegotiationId> ids) {
        return Said.of(all("select * from negotiation_revision where negotiation_id in (:ids) order by round", ids).query(NegotiationRows::revision).list(),
                all("select * from negotiation_answer where negotiation_id in (:ids) order by round", ids).query(NegotiationRows::answer).list(),
                all("select * from negotiation_reopening where negotiation_id in (:ids) order by round", ids).query(NegotiationRows::reopening).list(),
                all("select * from negotiation_condition where negotiation_id in (:ids) order by on_term_id", ids).query(NegotiationRows::stated).list());
    }

    private JdbcClient.StatementSpec all(String sql, List<NegotiationId> ids) {
        return jdbc.sql(sql).param("ids", ids.stream().map(NegotiationId::value).toList());
    }

    private Map<TermId, DraftItem> drafts(NegotiationId id, Party party) {
        return jdbc.sql("select * from negotiation_draft where negotiation_id = ? and party = ?").params(id.value(), party.name())
                .query(NegotiationRows::draft).list().stream().collect(toMap(DraftItem::term, item -> item));
    }

    void insertTerm(NegotiationHead head, Term term, Party draftedBy) {
        var frame = term instanceof FrameTerm it ? it : null;
        batches.update("""
                insert into negotiation_term (id, negotiation_id, organizer_id, provider_id, kind, section, position, title_fi, title_sv,
                    title_en, package_code, year, line, year_before, frame_kind, chain_id, drafted_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                term.id().value(), head.id().value(), head.organizer().value(), head.provider().value(), term.kind().name(),
                term.place().section(), term.place().position(), term.title().fi(), term.title().sv(), term.title().en(),
                frame == null ? null : frame.packageCode(), frame == null ? null : frame.year().getValue(),
                frame == null ? null : frame.line().name(), frame == null ? null : decimal(frame.yearBefore()),
                term instanceof RuleTerm rule ? rule.frame().name() : null,
                term instanceof Term.ChainTerm it && it.chain() != null ? it.chain().value() : null, draftedBy.name());
    }

    int nextPosition(NegotiationId id, int section) {
        return jdbc.sql("select coalesce(max(position), 0) + 1 from negotiation_term where negotiation_id = ? and section = ?")
                .params(id.value(), section).query(Integer.class).single();
    }

    void deleteTerm(TermId id) {
        jdbc.sql("delete from negotiation_term where id = ?").param(id.value()).update();
    }

    void saveDraft(NegotiationHead head, Party party, DraftItem item) {
        batches.update("""
                insert into negotiation_draft (negotiation_id, organizer_id, provider_id, term_id, party, value, stand, reason, volume,
                    person_years, conditions, reopening, version, saved_by, saved_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?)
                on conflict (negotiation_id, term_id, party) do update set value = excluded.value, stand = excluded.stand,
                    reason = excluded.reason, volume = excluded.volume, person_years = excluded.person_years,
                    conditions = excluded.conditions, reopening = excluded.reopening, version = excluded.version,
                    saved_by = excluded.saved_by, saved_at = excluded.saved_at""",
                head.id().value(), head.organizer().value(), head.provider().value(), item.term().value(), party.name(),
                        json(item.value()), item.stand() == null ? null : item.stand().name(), item.reason(), item.volume(),
                        item.personYears(), item.conditions().stream().map(Condition::code).toArray(String[]::new),
                        item.reopening() == null ? null : item.reopening().name(), item.version(), item.savedBy(), Timestamp.from(item.savedAt()));
    }

    void deleteDraft(NegotiationId id, TermId term, Party party) {
        jdbc.sql("delete from negotiation_draft where negotiation_id = ? and term_id = ? and party = ?")
                .params(id.value(), term.value(), party.name()).update();
    }

    private static @Nullable String json(@Nullable TermValue value) {
        return value == null ? null : CanonicalJson.of(TermValueJson.write(value));
    }

    private static @Nullable BigDecimal decimal(@Nullable Euros amount) {
        return amount == null ? null : amount.toBigDecimal();
    }
}
