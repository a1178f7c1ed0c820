package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.negotiation.term.TermValueJson;

/** Writes down what a sent round said. It is only ever added to; {@link PackageRepository} reads it. */
@Repository
class SentRepository {

    private final JdbcTemplate jdbc;

    SentRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what was sent; the draft it came from is gone afterwards. */
    void record(NegotiationHead head, Party party, Sending sending) {
        jdbc.batchUpdate("update negotiation_term set introduced_round = ? where id = ?", sending.introduced(), 100, (statement, term) -> {
            statement.setInt(1, head.round());
            statement.setObject(2, term.value());
        });
        insertRevisions(head, sending.revisions());
        insertAnswers(head, sending.answers());
        insertReopenings(head, sending.reopenings());
        insertConditions(head, party, sending.conditions());
        jdbc.update("delete from negotiation_draft where negotiation_id = ? and party = ?", head.id().value(), party.name());
    }

    private void insertRevisions(NegotiationHead head, List<Revision> revisions) {
        jdbc.batchUpdate("""
                insert into negotiation_revision (negotiation_id, organizer_id, provider_id, term_id, round, party, value, euros, reason,
                    by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""", revisions, 100, (statement, revision) ->
                set(statement, head.id().value(), head.organizer().value(), head.provider().value(), revision.term().value(),
                        revision.round(), revision.party().name(), CanonicalJson.of(TermValueJson.write(revision.value())), euros(revision.value()), revision.reason(),
                        revision.author().value(), revision.authorName(), Timestamp.from(revision.at())));
    }

    private void insertAnswers(NegotiationHead head, List<Answer> answers) {
        jdbc.batchUpdate("""
                insert into negotiation_answer (negotiation_id, organizer_id, provider_id, term_id, revision_round, round, party, stand,
                    reason, volume, person_years, by_user, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", answers, 100, (statement, answer) ->
                set(statement, head.id().value(), head.organizer().value(), head.provider().value(), answer.term().value(),
                        answer.revisionRound(), answer.round(), answer.party().name(), answer.stand().name(), answer.reason(),
                        answer.volume(), answer.personYears(), answer.author().value(), answer.authorName(), Timestamp.from(answer.at())));
    }

    private void insertReopenings(NegotiationHead head, List<Reopening> steps) {
        jdbc.batchUpdate("""
                insert into negotiation_reopening (negotiation_id, organizer_id, provider_id, term_id, round, party, step, reason,
                    by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", steps, 100, (statement, step) ->
                set(statement, head.id().value(), head.organizer().value(), head.provider().value(), step.term().value(), step.round(),
                        step.party().name(), step.step().name(), step.reason(), step.author().value(), step.authorName(), Timestamp.from(step.at())));
    }

    private void insertConditions(NegotiationHead head, Party party, List<Said.Stated> conditions) {
        jdbc.batchUpdate("""
                insert into negotiation_condition (negotiation_id, organizer_id, provider_id, term_id, round, party, on_term_id, on_round)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", conditions, 100, (statement, stated) ->
                set(statement, head.id().value(), head.organizer().value(), head.provider().value(), stated.act().term().value(),
                        stated.act().round(), party.name(), stated.condition().on().value(), stated.condition().round()));
    }

    private static void set(java.sql.PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    private static @Nullable BigDecimal euros(TermValue value) {
        return value instanceof TermValue.Frame(var amount) ? amount.toBigDecimal() : null;
    }
}
