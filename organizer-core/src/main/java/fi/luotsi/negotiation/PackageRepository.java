package fi.luotsi.negotiation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;

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
        Map<TermId, List<Revision>> revisions = jdbc.sql("select * from negotiation_revision where negotiation_id = ? order by round")
                .param(id.value()).query(NegotiationRows::revision).list().stream().collect(groupingBy(Revision::term));
        Map<TermId, List<Answer>> answers = jdbc.sql("select * from negotiation_answer where negotiation_id = ? order by round")
                .param(id.value()).query(NegotiationRows::answer).list().stream().collect(groupingBy(Answer::term));
        Map<TermId, DraftItem> drafts = drafting == null ? Map.of() : drafts(id, drafting);
        return jdbc.sql("select * from negotiation_term where negotiation_id = ? order by section, position").param(id.value())
                .query((row, number) -> state(row, revisions, answers, drafts)).list();
    }

    private static TermState state(ResultSet row, Map<TermId, List<Revision>> revisions, Map<TermId, List<Answer>> answers,
            Map<TermId, DraftItem> drafts) throws SQLException {
        var term = NegotiationRows.term(row);
        return new TermState(term, row.getObject("introduced_round", Integer.class), revisions.getOrDefault(term.id(), List.of()),
                answers.getOrDefault(term.id(), List.of()), drafts.get(term.id()));
    }

    private Map<TermId, DraftItem> drafts(NegotiationId id, Party party) {
        return jdbc.sql("select * from negotiation_draft where negotiation_id = ? and party = ?").params(id.value(), party.name())
                .query(NegotiationRows::draft).list().stream().collect(toMap(DraftItem::term, item -> item));
    }

    void insertTerm(NegotiationHead head, Term term, Party draftedBy) {
        var frame = term instanceof FrameTerm it ? it : null;
        batches.update("""
                insert into negotiation_term (id, negotiation_id, organizer_id, provider_id, kind, section, position, title_fi, title_sv,
                    title_en, package_code, year, line, year_before, frame_kind, drafted_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                term.id().value(), head.id().value(), head.organizer().value(), head.provider().value(), term.kind().name(),
                term.place().section(), term.place().position(), term.title().fi(), term.title().sv(), term.title().en(),
                frame == null ? null : frame.packageCode(), frame == null ? null : frame.year().getValue(),
                frame == null ? null : frame.line().name(), frame == null ? null : decimal(frame.yearBefore()),
                term instanceof RuleTerm rule ? rule.frame().name() : null, draftedBy.name());
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
                    person_years, version, saved_by, saved_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                on conflict (negotiation_id, term_id, party) do update set value = excluded.value, stand = excluded.stand,
                    reason = excluded.reason, volume = excluded.volume, person_years = excluded.person_years,
                    version = excluded.version, saved_by = excluded.saved_by, saved_at = excluded.saved_at""",
                head.id().value(), head.organizer().value(), head.provider().value(), item.term().value(), party.name(),
                        json(item.value()), item.stand() == null ? null : item.stand().name(), item.reason(), item.volume(),
                        item.personYears(), item.version(), item.savedBy(), Timestamp.from(item.savedAt()));
    }

    void deleteDraft(NegotiationId id, TermId term, Party party) {
        jdbc.sql("delete from negotiation_draft where negotiation_id = ? and term_id = ? and party = ?")
                .params(id.value(), term.value(), party.name()).update();
    }

    /** Writes what was sent; the draft it came from is gone afterwards. */
    void record(NegotiationHead head, Party party, Sending sending) {
        batches.batchUpdate("update negotiation_term set introduced_round = ? where id = ?", sending.introduced(), 100, (statement, term) -> {
            statement.setInt(1, head.round());
            statement.setObject(2, term.value());
        });
        insertRevisions(head, sending.revisions());
        insertAnswers(head, sending.answers());
        jdbc.sql("delete from negotiation_draft where negotiation_id = ? and party = ?").params(head.id().value(), party.name()).update();
    }

    private void insertRevisions(NegotiationHead head, List<Revision> revisions) {
        batches.batchUpdate("""
                insert into negotiation_revision (negotiation_id, organizer_id, provider_id, term_id, round, party, value, euros, reason,
                    by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""", revisions, 100, (statement, revision) ->
                set(statement, head.id().value(), head.organizer().value(), head.provider().value(), revision.term().value(),
                        revision.round(), revision.party().name(), json(revision.value()), euros(revision.value()), revision.reason(),
                        revision.author().value(), revision.authorName(), Timestamp.from(revision.at())));
    }

    private void insertAnswers(NegotiationHead head, List<Answer> answers) {
        batches.batchUpdate("""
                insert into negotiation_answer (negotiation_id, organizer_id, provider_id, term_id, revision_round, round, party, stand,
                    reason, volume, person_years, by_user, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", answers, 100, (statement, answer) ->
                set(statement, head.id().value(), head.organizer().value(), head.provider().value(), answer.term().value(),
                        answer.revisionRound(), answer.round(), answer.party().name(), answer.stand().name(), answer.reason(),
                        answer.volume(), answer.personYears(), answer.author().value(), answer.authorName(), Timestamp.from(answer.at())));
    }

    private static void set(java.sql.PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    private static @Nullable String json(@Nullable TermValue value) {
        return value == null ? null : CanonicalJson.of(TermValueJson.write(value));
    }

    private static @Nullable BigDecimal euros(TermValue value) {
        return value instanceof TermValue.Frame(var amount) ? amount.toBigDecimal() : null;
    }

    private static @Nullable BigDecimal decimal(@Nullable Euros amount) {
        return amount == null ? null : amount.toBigDecimal();
    }
}
