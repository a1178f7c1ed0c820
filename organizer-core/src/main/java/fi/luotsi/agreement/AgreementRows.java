package fi.luotsi.agreement;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.UserId;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.Life;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;

/** Agreements and their versions as they are kept. */
@Repository
class AgreementRows {

    private static final String VERSION = """
            select v.*, a.number, a.code from agreement_version v join agreement a on a.id = v.agreement_id
            """;

    private final JdbcClient jdbc;
    private final EventRows events;
    private final DocumentRows documents;

    AgreementRows(JdbcClient jdbc, EventRows events, DocumentRows documents) {
        this.jdbc = jdbc;
        this.events = events;
        this.documents = documents;
    }

    /** Writers of one negotiation's agreement wait for each other. */
    void lock(NegotiationId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("agreement " + id).query((row, _) -> row.getString(1)).optional();
    }

    /** What was last proposed of the negotiation's package. */
    Optional<AgreementVersion> of(NegotiationId id) {
        return jdbc.sql(VERSION + "where v.negotiation_id = ? order by v.at desc, v.version desc limit 1").param(id.value()).query((row, _) -> row.getObject("agreement_id", UUID.class)
                + " " + row.getInt("version")).optional().map(key -> version(UUID.fromString(key.split(" ")[0]), Integer.parseInt(key.split(" ")[1])));
    }

    /** All versions that the acting person may see, the newest first. */
    List<AgreementVersion> all() {
        return jdbc.sql("select agreement_id, version from agreement_version order by at desc, version desc").query((row, _) -> version(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
    }

    /** The versions of one agreement that the acting person may see, the newest first. */
    List<AgreementVersion> of(AgreementId agreement) {
        return jdbc.sql("select version from agreement_version where agreement_id = ? order by version desc").param(agreement.value())
                .query((row, _) -> version(agreement.value(), row.getInt(1))).list();
    }

    /** The newest version that the acting person may see. */
    Optional<AgreementVersion> byCode(String code) {
        return jdbc.sql("select v.agreement_id, max(v.version) from agreement_version v join agreement a on a.id = v.agreement_id where a.code = ? group by v.agreement_id")
                .param(code).query((row, _) -> version(row.getObject(1, UUID.class), row.getInt(2))).optional();
    }

    /** One version of the agreement with this code. */
    Optional<AgreementVersion> byCode(String code, int version) {
        return jdbc.sql("select v.agreement_id from agreement_version v join agreement a on a.id = v.agreement_id where a.code = ? and v.version = ?").params(code, version)
                .query((row, _) -> version(row.getObject(1, UUID.class), version)).optional();
    }

    /** What the organizer and the provider of an agreement are called. */
    KnownDocument.Parties parties(AgreementId agreement) {
        return jdbc.sql("""
                select o.name_fi, o.name_sv, o.name_en, p.name_fi, p.name_sv, p.name_en from agreement a join organizer o on o.id = a.organizer_id join provider p on p.id = a.provider_id
                where a.id = ?""").param(agreement.value()).query((row, _) -> new KnownDocument.Parties(new Words(row.getString(1), row.getString(2), row.getString(3)),
                        new Words(row.getString(4), row.getString(5), row.getString(6)))).single();
    }

    /** The number of the organizer's next agreement: KS, the first year, one more than the last. */
    String nextNumber(OrganizerId organizer, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("agreements of " + organizer).query((row, _) -> row.getString(1)).optional();
        var before = "KS-" + year + "-";
        int last = jdbc.sql("select coalesce(max(substr(number, length(:before) + 1)::integer), 0) from agreement where organizer_id = :organizer and number like :before || '%'")
                .param("before", before).param("organizer", organizer.value()).query(Integer.class).single();
        return before + (last + 1);
    }

    void insert(AgreementId id, NegotiationHead head, String number, String code, Instant at) {
        jdbc.sql("insert into agreement (id, organizer_id, provider_id, number, code, at) values (?, ?, ?, ?, ?, ?)")
                .params(id.value(), head.organizer().value(), head.provider().value(), number, code, Timestamp.from(at)).update();
    }

    void insert(Acting.Person acting, AgreementId id, int version, NegotiationHead head, String fingerprint, Proposal proposal, Instant at) {
        jdbc.sql("""
                insert into agreement_version (agreement_id, version, negotiation_id, organizer_id, provider_id, title_fi, title_sv, case_number, fingerprint, first_day, last_day,
                    first_signer, proposal, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), version, head.id().value(), head.organizer().value(), head.provider().value(), head.title().fi(), head.title().in(Locale.of("sv")),
                        head.caseNumber(), fingerprint, head.period().first().atDay(1), head.period().last().atMonth(12).atEndOfMonth(), proposal.first().name(),
                        proposal.text(), acting.user().value(), acting.name(), Timestamp.from(at)).update();
        proposal.bodies().forEach((body, name) -> jdbc.sql("""
                insert into agreement_body (agreement_id, version, organizer_id, provider_id, body, name_fi, name_sv, name_en) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), version, head.organizer().value(), head.provider().value(), body.name(), name.fi(), name.in(Locale.of("sv")), name.in(Locale.ENGLISH)).update());
    }

    void insert(Acting.Person acting, AgreementVersion of, NegotiationHead head, String reason, Instant at) {
        jdbc.sql("""
                insert into agreement_conflict (agreement_id, version, organizer_id, provider_id, user_id, by_name, reason, at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""").params(of.agreement().value(), of.version(), head.organizer().value(), head.provider().value(), acting.user().value(), acting.name(),
                        reason, Timestamp.from(at)).update();
    }

    private AgreementVersion version(UUID agreement, int version) {
        var bodies = bodies(agreement, version);
        return jdbc.sql(VERSION + "where v.agreement_id = ? and v.version = ?").params(agreement, version).query((row, _) -> {
            var facts = new Life.Facts(bodies.keySet(), Party.valueOf(row.getString("first_signer")), row.getObject("last_day", LocalDate.class));
            return new AgreementVersion(new AgreementId(agreement), row.getString("number"), row.getString("code"), version,
                    new NegotiationId(row.getObject("negotiation_id", UUID.class)), Words.of(row.getString("title_fi"), row.getString("title_sv")), row.getString("case_number"),
                    row.getString("fingerprint"), bodies, row.getString("proposal"), new Hand(row.getString("by_name"), row.getTimestamp("at").toInstant()),
                    Life.of(facts, events.of(agreement, version)), documents.of(agreement, version), conflicts(agreement, version));
        }).single();
    }

    private Map<Body, Words> bodies(UUID agreement, int version) {
        var bodies = new EnumMap<Body, Words>(Body.class);
        jdbc.sql("select body, name_fi, name_sv, name_en from agreement_body where agreement_id = ? and version = ?").params(agreement, version)
                .query((row, _) -> bodies.put(Body.valueOf(row.getString("body")), new Words(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")))).list();
        return bodies;
    }

    private List<Conflict> conflicts(UUID agreement, int version) {
        return jdbc.sql("select user_id, by_name, reason, at from agreement_conflict where agreement_id = ? and version = ? order by at").params(agreement, version)
                .query((row, _) -> new Conflict(new UserId(row.getObject("user_id", UUID.class)), row.getString("by_name"), row.getString("reason"), row.getTimestamp("at").toInstant()))
                .list();
    }
}
