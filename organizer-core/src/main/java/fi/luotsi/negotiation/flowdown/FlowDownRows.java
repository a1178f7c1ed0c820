package fi.luotsi.negotiation.flowdown;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.flowdown.Subcontractor.Passage;
import fi.luotsi.negotiation.term.TermId;

/** Subcontractors and the entries about their contracts as they are kept. */
@Repository
class FlowDownRows {

    private static final String IN_USE = "not exists (select 1 from negotiation_subcontract_entry e where e.subcontractor_id = s.id and e.kind = 'ENDED')";

    private final JdbcClient jdbc;

    FlowDownRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, with the latest passage of each duty that was not withdrawn. */
    List<Subcontractor> of(NegotiationId id) {
        Map<UUID, Map<TermId, Passage>> passages = new LinkedHashMap<>();
        jdbc.sql("""
                select * from (select distinct on (subcontractor_id, term_id) * from negotiation_subcontract_entry
                    where negotiation_id = ? and term_id is not null order by subcontractor_id, term_id, entry desc) latest
                where kind = 'CLAUSE' order by entry""").param(id.value()).query((row, _) -> {
                    passages.computeIfAbsent(row.getObject("subcontractor_id", UUID.class), _ -> new LinkedHashMap<>()).put(
                            new TermId(row.getObject("term_id", UUID.class)), new Passage(row.getString("contract"), row.getString("text"),
                                    row.getDate("since").toLocalDate(), row.getString("by_name"), row.getTimestamp("at").toInstant()));
                    return row.getLong("entry");
                }).list();
        return jdbc.sql("select * from negotiation_subcontractor s where negotiation_id = ? and " + IN_USE + " order by at, id")
                .param(id.value()).query((row, _) -> new Subcontractor(new SubcontractorId(row.getObject("id", UUID.class)), row.getString("name"),
                        row.getString("business_id"), row.getString("services"), row.getString("by_name"), row.getTimestamp("at").toInstant(),
                        passages.getOrDefault(row.getObject("id", UUID.class), Map.of()))).list();
    }

    /** Whether one of those in use has the business id. */
    boolean isKnown(NegotiationId id, String businessId) {
        return jdbc.sql("select count(*) from negotiation_subcontractor s where negotiation_id = ? and business_id = ? and " + IN_USE)
                .param(id.value()).param(businessId).query(Integer.class).single() > 0;
    }

    /** Writers of one negotiation's subcontracts wait for each other. */
    void lock(NegotiationId id) {
        jdbc.sql("select id from negotiation where id = ? for update").param(id.value()).query((row, _) -> row.getString(1)).optional();
    }

    void insert(Acting.Person acting, NegotiationHead head, Subcontractor named) {
        jdbc.sql("""
                insert into negotiation_subcontractor (id, negotiation_id, organizer_id, provider_id, name, business_id, services, by_user, by_name, at)
                values (:id, :negotiation, :organizer, :provider, :name, :business, :services, :user, :by, :at)""").param("id", named.id().value())
                .param("negotiation", head.id().value()).param("organizer", head.organizer().value()).param("provider", head.provider().value())
                .param("name", named.name()).param("business", named.businessId()).param("services", named.services()).param("user", acting.user().value())
                .param("by", acting.name()).param("at", Timestamp.from(named.at())).update();
    }

    void insert(Acting.Person acting, NegotiationHead head, SubcontractorId by, TermId duty, Passage passage) {
        insert(acting, head, by, "CLAUSE", duty, passage.contract(), passage.text(), Date.valueOf(passage.since()), passage.at());
    }

    void insert(Acting.Person acting, NegotiationHead head, SubcontractorId by, @Nullable TermId duty, String kind, String reason, Instant at) {
        insert(acting, head, by, kind, duty, null, reason, null, at);
    }

    private void insert(Acting.Person acting, NegotiationHead head, SubcontractorId by, String kind, @Nullable TermId duty, @Nullable String contract, String text,
            @Nullable Date since, Instant at) {
        jdbc.sql("""
                insert into negotiation_subcontract_entry (subcontractor_id, negotiation_id, organizer_id, provider_id, kind, term_id, contract, text, since,
                    by_user, by_name, at) values (:subcontractor, :negotiation, :organizer, :provider, :kind, :term, :contract, :text, :since, :user, :by, :at)""")
                .param("subcontractor", by.value()).param("negotiation", head.id().value()).param("organizer", head.organizer().value())
                .param("provider", head.provider().value()).param("kind", kind).param("term", duty == null ? null : duty.value()).param("contract", contract)
                .param("text", text).param("since", since).param("user", acting.user().value()).param("by", acting.name()).param("at", Timestamp.from(at)).update();
    }
}
