package fi.luotsi.servicechain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.ChainContentJson;

@Repository
class ChainRows {

    private static final String HEADS = """
            select version.*, edit.edit, edit.at, edit.by_name from servicechain_version version
            join lateral (select edit, at, by_name from servicechain_edit where version_id = version.id order by edit desc limit 1) edit on true
            """;

    private final JdbcClient jdbc;

    ChainRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version the person may see, by name and number. */
    List<ChainHead> heads() {
        return jdbc.sql(HEADS + "order by name_fi collate \"fi-x-icu\", chain_id, number").query(ChainRows::head).list();
    }

    List<ChainHead> heads(ChainId chain) {
        return jdbc.sql(HEADS + "where chain_id = ? order by number").param(chain.value()).query(ChainRows::head).list();
    }

    ChainVersion version(ChainHead head) {
        return new ChainVersion(head, content(head.id(), head.edit()));
    }

    /** The same versions with their contents, read at once. */
    List<ChainVersion> versions(List<ChainHead> heads) {
        var contents = new HashMap<UUID, ChainContent>();
        if (!heads.isEmpty()) {
            jdbc.sql("select distinct on (version_id) version_id, content::text from servicechain_edit where version_id in (:versions) order by version_id, edit desc")
                    .param("versions", heads.stream().map(ChainHead::id).toList())
                    .query((row, number) -> contents.put(row.getObject(1, UUID.class), ChainContentJson.read(row.getString(2)))).list();
        }
        return heads.stream().map(head -> new ChainVersion(head, contents.getOrDefault(head.id(), ChainContent.EMPTY))).toList();
    }

    private ChainContent content(UUID version, int edit) {
        return ChainContentJson.read(jdbc.sql("select content::text from servicechain_edit where version_id = ? and edit = ?").params(version, edit)
                .query(String.class).single());
    }

    /** What taking this edit back leads to; empty where it was the first. */
    Optional<Kept> before(UUID version, int edit) {
        return jdbc.sql("""
                select earlier.follows, earlier.content::text from servicechain_edit this
                join servicechain_edit earlier on earlier.version_id = this.version_id and earlier.edit = this.follows
                where this.version_id = ? and this.edit = ?""").params(version, edit)
                .query((row, number) -> new Kept(row.getInt(1), ChainContentJson.read(row.getString(2)))).optional();
    }

    /** A content with the edit that taking it back leads to. */
    record Kept(int follows, ChainContent content) {}

    void chain(ChainId chain, OrganizerId organizer) {
        jdbc.sql("insert into servicechain (id, organizer_id) values (?, ?)").params(chain.value(), organizer.value()).update();
    }

    void begin(UUID version, ChainId chain, OrganizerId organizer, int number, ChainFacts facts) {
        jdbc.sql("insert into servicechain_version (id, chain_id, organizer_id, number, name_fi, name_sv, package_code) values (?, ?, ?, ?, ?, ?, ?)")
                .params(version, chain.value(), organizer.value(), number, facts.name().fi(), sv(facts.name()), facts.servicePackage()).update();
    }

    void describe(UUID version, ChainFacts facts) {
        jdbc.sql("update servicechain_version set name_fi = ?, name_sv = ?, package_code = ? where id = ?")
                .params(facts.name().fi(), sv(facts.name()), facts.servicePackage(), version).update();
    }

    /** @throws OptimisticLockingFailureException where somebody else has made this edit */
    void append(UUID version, OrganizerId organizer, int edit, int follows, ChainContent content, Instant at, String by) {
        try {
            jdbc.sql("insert into servicechain_edit (version_id, organizer_id, edit, follows, content, at, by_name) values (?, ?, ?, ?, ?::jsonb, ?, ?)")
                    .params(version, organizer.value(), edit, follows, ChainContentJson.write(content), at.atOffset(ZoneOffset.UTC), by).update();
        } catch (DuplicateKeyException colleague) {
            throw new OptimisticLockingFailureException("The chain has been changed since edit " + (edit - 1), colleague);
        }
    }

    void publish(UUID version, LocalDate validFrom, ChainHead.Publication publication) {
        jdbc.sql("update servicechain_version set valid_from = ?, published_at = ?, published_by = ?, reason = ? where id = ?")
                .params(validFrom, publication.at().atOffset(ZoneOffset.UTC), publication.by(), publication.reason(), version).update();
    }

    private static String sv(Words words) {
        return Optional.ofNullable(words.sv()).orElse(words.fi());
    }

    private static ChainHead head(ResultSet row, int number) throws SQLException {
        var at = row.getObject("published_at", OffsetDateTime.class);
        return new ChainHead(new ChainId(row.getObject("chain_id", UUID.class)), row.getObject("id", UUID.class), row.getInt("number"),
                Words.of(row.getString("name_fi"), row.getString("name_sv")), row.getString("package_code"), row.getInt("edit"),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("by_name"), row.getObject("valid_from", LocalDate.class),
                at == null ? null : new ChainHead.Publication(at.toInstant(), row.getString("published_by"), row.getString("reason")));
    }
}
