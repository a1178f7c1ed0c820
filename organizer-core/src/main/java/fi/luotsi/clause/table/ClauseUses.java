package fi.luotsi.clause.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.catalogue.Words;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.clause.LibraryClause;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/** Which packages have a library clause: all of the organizer's, for those who keep its library or negotiate for it. */
@Service
@Transactional(readOnly = true)
public class ClauseUses {

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    ClauseUses(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /**
     * A package that has the clause, as it was sent last.
     *
     * @param version null where the text is nobody's version: it was changed at the table
     * @param agreement number and version of the agreement it became part of; null as long as there is none
     */
    public record Use(NegotiationId negotiation, Words title, String caseNumber, Words provider, boolean negotiated, TermId term, @Nullable Integer version, @Nullable String agreement) {}

    /** The newest negotiation first. */
    public List<Use> of(Acting.Person acting, LibraryClause clause) {
        tenancy.enter(acting);
        var titles = clause.versions().stream().map(version -> version.content().title().fi()).distinct().toArray(String[]::new);
        var shipped = clause.version(ClauseVersion.SHIPPED).map(ClauseUses::texts).orElse(List.of());
        return jdbc.sql("select * from luotsi_clause_uses(:clause, :place, :titles::text[], :fi::text[], :sv::text[])").param("clause", clause.key().value())
                .param("place", clause.newest().section()).param("titles", titles).param("fi", shipped.stream().map(TermValue.Clause::fi).toArray(String[]::new))
                .param("sv", shipped.stream().map(TermValue.Clause::sv).toArray(String[]::new)).query(ClauseUses::use).list();
    }

    /** Everything that the version may read as, with nothing filled in. */
    private static List<TermValue.Clause> texts(ClauseVersion version) {
        var byModel = version.content().byModel();
        return byModel == null ? List.of(version.content().text()) : Stream.concat(Stream.of(version.content().text()), byModel.all().stream()).toList();
    }

    private static Use use(ResultSet row, int number) throws SQLException {
        return new Use(new NegotiationId(row.getObject("negotiation_id", UUID.class)), Words.of(row.getString("title_fi"), row.getString("title_sv")), row.getString("case_number"),
                new Words(row.getString("provider_fi"), row.getString("provider_sv"), row.getString("provider_en")), row.getString("phase").equals("NEGOTIATED"),
                new TermId(row.getObject("term_id", UUID.class)), row.getObject("version", Integer.class), row.getString("agreement"));
    }
}
