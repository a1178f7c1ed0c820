package fi.luotsi.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.negotiation.NegotiationHead;

/** The files of agreements as they are kept: what they are apart from their bytes, so that a paper can be checked by its hash alone. */
@Repository
class DocumentRows {

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptDocument> of(UUID agreement, int version) {
        return jdbc.sql("select * from agreement_document where agreement_id = ? and version = ? order by language, attempt, place").params(agreement, version)
                .query(DocumentRows::document).list();
    }

    byte[] bytes(AgreementId agreement, String sha256) {
        return jdbc.sql("select bytes from agreement_file where agreement_id = ? and sha256 = ?").params(agreement.value(), sha256).query((row, _) -> row.getBytes(1)).single();
    }

    /** The agreement, version and place that a file with this hash has. */
    Optional<Found> bySha256(String sha256) {
        return jdbc.sql("select d.*, a.code from agreement_document d join agreement a on a.id = d.agreement_id where sha256 = ? order by d.at limit 1").param(sha256)
                .query((row, number) -> new Found(row.getString("code"), row.getInt("version"), document(row, number))).optional();
    }

    /** The public copy whose file has this hash. */
    Optional<FoundCopy> copyBySha256(String sha256) {
        return jdbc.sql("""
                select a.code, c.version, c.number = luotsi_public_copy_newest(c.agreement_id, c.version, c.language) as newest
                from agreement_public_copy c join agreement a on a.id = c.agreement_id where c.sha256 = ? order by c.number desc limit 1""").param(sha256)
                .query((row, _) -> new FoundCopy(row.getString("code"), row.getInt("version"), row.getBoolean("newest"))).optional();
    }

    record FoundCopy(String code, int version, boolean newest) {}

    record Found(String code, int version, KeptDocument document) {}

    void insert(AgreementVersion to, NegotiationHead head, String language, int place, int attempt, byte[] bytes, Instant at) {
        var sha256 = CanonicalJson.sha256(bytes);
        jdbc.sql("""
                insert into agreement_document (agreement_id, version, place, attempt, organizer_id, provider_id, language, sha256, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(to.agreement().value(), to.version(), place, attempt, head.organizer().value(), head.provider().value(), language, sha256, Timestamp.from(at)).update();
        jdbc.sql("insert into agreement_file (sha256, agreement_id, organizer_id, provider_id, bytes) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(sha256, to.agreement().value(), head.organizer().value(), head.provider().value(), bytes).update();
    }

    private static KeptDocument document(ResultSet row, int number) throws SQLException {
        return new KeptDocument(row.getString("language"), row.getInt("place"), row.getInt("attempt"), row.getString("sha256"), row.getTimestamp("at").toInstant());
    }
}
