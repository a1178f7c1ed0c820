package fi.luotsi.negotiation.expert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.invitation.InvitationId;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;

/** Experts as the database keeps them: a row for each act, the last one of an expert holds. */
@Repository
class ExpertRows {

    private final JdbcClient jdbc;

    ExpertRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was kept, without the words of the invitation. */
    record Kept(ExpertId id, InvitationId invitation, Assignment assignment, boolean ended, String by, Instant at) {}

    /** What the acting expert reads today. */
    record Asked(NegotiationId negotiation, Party party, Assignment assignment) {}

    void add(Acting.Person acting, NegotiationHead head, Kept kept) {
        jdbc.sql("""
                insert into negotiation_expert (expert_id, negotiation_id, organizer_id, provider_id, party, invitation_id, sections, drafts,
                    last_day, ended, by_user, by_name, at)
                values (:id, :negotiation, :organizer, :provider, :party, :invitation, :sections, :drafts, :lastDay, :ended, :user, :name, :at)""")
                .param("id", kept.id().value()).param("negotiation", head.id().value()).param("organizer", head.organizer().value())
                .param("provider", head.provider().value()).param("party", Party.of(acting).name()).param("invitation", kept.invitation().value())
                .param("sections", kept.assignment().sections().toArray(Integer[]::new)).param("drafts", kept.assignment().drafts())
                .param("lastDay", kept.assignment().lastDay()).param("ended", kept.ended()).param("user", acting.user().value())
                .param("name", kept.by()).param("at", Timestamp.from(kept.at())).update();
    }

    /** All acts, oldest first. */
    List<Kept> all(NegotiationId id) {
        return jdbc.sql("select * from negotiation_expert where negotiation_id = ? order by entry").param(id.value()).query((row, _) -> kept(row)).list();
    }

    /** From now on the transaction reads as an expert does on this day; without it, it reads nothing. */
    void today(LocalDate day) {
        jdbc.sql("select set_config('luotsi.day', ?, true)").param(day.toString()).query((row, _) -> row.getString(1)).single();
    }

    /** At which tables the acting expert reads. */
    List<Asked> asked() {
        return jdbc.sql("select distinct on (expert_id) * from negotiation_expert order by expert_id, entry desc").query((row, _) ->
                new Asked(new NegotiationId(row.getObject("negotiation_id", UUID.class)), Party.valueOf(row.getString("party")), assignment(row))).list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(new ExpertId(row.getObject("expert_id", UUID.class)), new InvitationId(row.getObject("invitation_id", UUID.class)), assignment(row),
                row.getBoolean("ended"), row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(Arrays.asList((Integer[]) row.getArray("sections").getArray()), row.getBoolean("drafts"), row.getObject("last_day", LocalDate.class));
    }
}
