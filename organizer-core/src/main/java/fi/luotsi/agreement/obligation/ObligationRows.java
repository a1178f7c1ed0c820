package fi.luotsi.agreement.obligation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementId;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.agreement.obligation.Obligation.Evidence;
import fi.luotsi.agreement.obligation.Obligation.Kind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/** Obligations as they are kept. */
@Repository
class ObligationRows {

    private final JdbcClient jdbc;

    ObligationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writers of one obligation wait for each other. */
    void lock(ObligationId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("obligation " + id).query((row, _) -> row.getString(1)).optional();
    }

    /** Those of all versions of the agreement that nobody has struck, in the order they were written down. */
    List<Obligation> of(AgreementId agreement) {
        var days = days(agreement);
        var owners = new HashMap<UUID, String>();
        var evidence = new HashMap<UUID, List<Evidence>>();
        jdbc.sql("select e.* from agreement_obligation_entry e join agreement_obligation o on o.id = e.obligation_id where o.agreement_id = ? order by e.entry").param(agreement.value())
                .query(row -> {
                    var obligation = row.getObject("obligation_id", UUID.class);
                    var hand = new Hand(row.getString("by_name"), row.getTimestamp("at").toInstant());
                    switch (row.getString("kind")) {
                        case "OWNER" -> owners.put(obligation, row.getString("text"));
                        case "EVIDENCE" -> evidence.computeIfAbsent(obligation, _ -> new ArrayList<>()).add(new Evidence(row.getObject("day", LocalDate.class), row.getString("text"), hand));
                        default -> days.remove(obligation);
                    }
                });
        return jdbc.sql("select * from agreement_obligation where agreement_id = ? order by at, title_fi, id").param(agreement.value()).query((row, _) -> {
            var id = row.getObject("id", UUID.class);
            var term = row.getObject("term_id", UUID.class);
            return new Obligation(new ObligationId(id), row.getInt("version"), Party.valueOf(row.getString("party")), Kind.valueOf(row.getString("kind")),
                    Words.of(row.getString("title_fi"), row.getString("title_sv")), term == null ? null : new TermId(term), owners.getOrDefault(id, row.getString("owner")),
                    Every.valueOf(row.getString("every")), days.getOrDefault(id, List.of()), evidence.getOrDefault(id, List.of()), party(row.getString("by_party")),
                    new Hand(row.getString("by_name"), row.getTimestamp("at").toInstant()));
        }).list().stream().filter(obligation -> !obligation.days().isEmpty()).toList();
    }

    private Map<UUID, List<LocalDate>> days(AgreementId agreement) {
        var days = new HashMap<UUID, List<LocalDate>>();
        jdbc.sql("select d.obligation_id, d.day from agreement_obligation_due d join agreement_obligation o on o.id = d.obligation_id where o.agreement_id = ? order by d.day")
                .param(agreement.value()).query(row -> {
                    days.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>()).add(row.getObject(2, LocalDate.class));
                });
        return days;
    }

    void insert(Acting.Person acting, NegotiationHead head, AgreementVersion of, Obligation owed) {
        jdbc.sql("""
                insert into agreement_obligation (id, agreement_id, version, negotiation_id, organizer_id, provider_id, party, kind, title_fi, title_sv, term_id, owner, every, by_party,
                    by_user, by_name, at) values (:id, :agreement, :version, :negotiation, :organizer, :provider, :party, :kind, :fi, :sv, :term, :owner, :every, :writer, :user, :by, :at)""")
                .param("id", owed.id().value()).param("agreement", of.agreement().value()).param("version", of.version()).param("negotiation", head.id().value())
                .param("organizer", head.organizer().value()).param("provider", head.provider().value()).param("party", owed.party().name()).param("kind", owed.kind().name())
                .param("fi", owed.title().fi()).param("sv", owed.title().in(Locale.of("sv"))).param("term", owed.term() == null ? null : owed.term().value())
                .param("owner", owed.owner()).param("every", owed.every().name()).param("writer", owed.recordedBy() == null ? null : owed.recordedBy().name())
                .param("user", acting.user().value()).param("by", owed.recorded().name()).param("at", Timestamp.from(owed.recorded().at())).update();
        owed.days().forEach(day -> jdbc.sql("insert into agreement_obligation_due (obligation_id, organizer_id, provider_id, day) values (?, ?, ?, ?)")
                .params(owed.id().value(), head.organizer().value(), head.provider().value(), day).update());
    }

    void insert(Acting.Person acting, NegotiationHead head, Obligation of, String kind, @Nullable LocalDate day, String text, Instant at) {
        jdbc.sql("""
                insert into agreement_obligation_entry (obligation_id, organizer_id, provider_id, kind, day, text, by_user, by_name, at)
                values (:obligation, :organizer, :provider, :kind, :day, :text, :user, :by, :at)""")
                .param("obligation", of.id().value()).param("organizer", head.organizer().value()).param("provider", head.provider().value()).param("kind", kind)
                .param("day", day).param("text", text).param("user", acting.user().value()).param("by", acting.name()).param("at", Timestamp.from(at)).update();
    }

    private static @Nullable Party party(@Nullable String name) {
        return name == null ? null : Party.valueOf(name);
    }
}
