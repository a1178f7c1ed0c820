package fi.luotsi.agreement.publicity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.publicity.PublicSetting.SetCopy;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationHead;

/** The public copies as they are kept. */
@Repository
class PublicCopyRows {

    private final JdbcClient jdbc;

    PublicCopyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Acting.Person acting, AgreementVersion of, NegotiationHead head, String language, SetCopy set, Instant at) {
        int number = 1 + jdbc.sql("select luotsi_public_copy_newest(?, ?, ?)").params(of.agreement().value(), of.version(), language).query(Integer.class).single();
        jdbc.sql("""
                insert into agreement_public_copy (agreement_id, version, language, number, organizer_id, provider_id, in_force_from, sha256, by_user, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(of.agreement().value(), of.version(), language, number, head.organizer().value(), head.provider().value(),
                        of.life().inForceFrom().orElseThrow(), CanonicalJson.sha256(set.pdf()), acting.user().value(), Timestamp.from(at)).update();
        jdbc.sql("insert into agreement_public_text (agreement_id, version, language, number, html, json, pdf) values (?, ?, ?, ?, ?, ?, ?)")
                .params(of.agreement().value(), of.version(), language, number, set.html(), set.json(), set.pdf()).update();
    }

    /** The newest copy of each language. */
    List<PublicCopy> newest(AgreementVersion of) {
        return jdbc.sql("""
                select distinct on (language) language, number, sha256, at from agreement_public_copy where agreement_id = ? and version = ?
                order by language, number desc""").params(of.agreement().value(), of.version())
                .query((row, _) -> new PublicCopy(row.getString("language"), row.getInt("number"), row.getString("sha256"), row.getTimestamp("at").toInstant())).list();
    }

    Optional<PublicText> text(AgreementVersion of, PublicCopy copy) {
        return jdbc.sql("select html, json from agreement_public_text where agreement_id = ? and version = ? and language = ? and number = ?")
                .params(of.agreement().value(), of.version(), copy.language(), copy.number()).query((row, _) -> new PublicText(row.getString(1), row.getString(2))).optional();
    }

    Optional<byte[]> pdf(AgreementVersion of, PublicCopy copy) {
        return jdbc.sql("select pdf from agreement_public_text where agreement_id = ? and version = ? and language = ? and number = ?")
                .params(of.agreement().value(), of.version(), copy.language(), copy.number()).query((row, _) -> row.getBytes(1)).optional();
    }

    /** The newest public version of each agreement. */
    List<PublicListing> all() {
        return jdbc.sql("""
                select a.code, a.number, v.version, v.title_fi, v.title_sv, v.case_number, v.first_day, v.last_day, c.in_force_from, c.at,
                    o.name_fi as o_fi, o.name_sv as o_sv, o.name_en as o_en, p.name_fi as p_fi, p.name_sv as p_sv, p.name_en as p_en,
                    (select min(e.day) from agreement_event e where e.agreement_id = v.agreement_id and e.version = v.version and e.kind = 'TERMINATED') as ended
                from agreement_version v join agreement a on a.id = v.agreement_id
                    join agreement_public_copy c on c.agreement_id = v.agreement_id and c.version = v.version and c.language = 'fi' and c.number = 1
                    join organizer o on o.id = v.organizer_id join provider p on p.id = v.provider_id
                where not exists (select from agreement_version later where later.agreement_id = v.agreement_id and later.version > v.version)
                order by c.at desc, a.number""").query(PublicCopyRows::line).list();
    }

    private static PublicListing line(ResultSet row, int number) throws SQLException {
        return new PublicListing(row.getString("code"), row.getString("number"), row.getInt("version"), Words.of(row.getString("title_fi"), row.getString("title_sv")),
                row.getString("case_number"), name(row, "o_"), name(row, "p_"), row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
                row.getObject("in_force_from", LocalDate.class), Optional.ofNullable(row.getObject("ended", LocalDate.class)), row.getTimestamp("at").toInstant());
    }

    private static Words name(ResultSet row, String prefix) throws SQLException {
        return new Words(row.getString(prefix + "fi"), row.getString(prefix + "sv"), row.getString(prefix + "en"));
    }
}
