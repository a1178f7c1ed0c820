package fi.luotsi.strategy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.catalogue.Words;

@Repository
class StrategyRows {

    private final JdbcClient jdbc;

    StrategyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EditionHead> heads(OrganizerId organizer) {
        return jdbc.sql("select * from strategy_edition where organizer_id = ? order by number").param(organizer.value()).query(StrategyRows::head).list();
    }

    Edition edition(EditionHead head) {
        var items = jdbc.sql("select * from strategy_item where edition_id = ?").param(head.id()).query(StrategyRows::item).list();
        Map<RequiredContent, Words> contents = new EnumMap<>(RequiredContent.class);
        jdbc.sql("select requirement, text_fi, text_sv from strategy_content where edition_id = ?").param(head.id())
                .query((row, number) -> contents.put(RequiredContent.valueOf(row.getString(1)), Words.of(row.getString(2), row.getString(3)))).list();
        return new Edition(head, items, contents);
    }

    void begin(OrganizerId organizer, UUID id, int number, Words title) {
        jdbc.sql("insert into strategy_edition (id, organizer_id, number, title_fi, title_sv) values (?, ?, ?, ?, ?)")
                .params(id, organizer.value(), number, title.fi(), sv(title)).update();
    }

    void copy(UUID from, UUID to) {
        jdbc.sql("""
                insert into strategy_item (edition_id, organizer_id, item_id, parent_id, level, position, text_fi, text_sv, indicator_id, source)
                select :to, organizer_id, item_id, parent_id, level, position, text_fi, text_sv, indicator_id, source
                from strategy_item where edition_id = :from""").param("from", from).param("to", to).update();
        jdbc.sql("""
                insert into strategy_content (edition_id, organizer_id, requirement, text_fi, text_sv)
                select :to, organizer_id, requirement, text_fi, text_sv from strategy_content where edition_id = :from""")
                .param("from", from).param("to", to).update();
        jdbc.sql("""
                update strategy_edition set assumption = before.assumption, minimum_private_percent = before.minimum_private_percent
                from strategy_edition before where strategy_edition.id = :to and before.id = :from""").param("from", from).param("to", to).update();
    }

    /** Counts a change of the draft; false where somebody else has changed it since. */
    boolean touch(UUID edition, int seen) {
        return jdbc.sql("update strategy_edition set version = version + 1 where id = ? and version = ?").params(edition, seen).update() == 1;
    }

    void describe(UUID edition, EditionFacts facts) {
        jdbc.sql("""
                update strategy_edition set title_fi = :fi, title_sv = :sv, valid_from = :from, valid_to = :to, minimum_private_percent = :percent,
                    assumption = :assumption where id = :id""").param("id", edition).param("fi", facts.title().fi()).param("sv", sv(facts.title()))
                .param("from", facts.validFrom()).param("to", facts.validTo()).param("percent", facts.minimumPrivatePercent())
                .param("assumption", facts.assumption()).update();
    }

    void keep(UUID edition, OrganizerId organizer, StrategyItem item) {
        jdbc.sql("""
                insert into strategy_item (edition_id, organizer_id, item_id, parent_id, level, position, text_fi, text_sv, indicator_id, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (edition_id, item_id) do update set position = excluded.position, text_fi = excluded.text_fi, text_sv = excluded.text_sv,
                    indicator_id = excluded.indicator_id, source = excluded.source""")
                .params(Arrays.asList(edition, organizer.value(), item.id(), item.parent(), item.level().name(), item.position(), item.text().fi(),
                        sv(item.text()), item.indicator(), item.source())).update();
    }

    void remove(UUID edition, UUID item) {
        jdbc.sql("delete from strategy_item where edition_id = ? and item_id = ?").params(edition, item).update();
    }

    void say(UUID edition, OrganizerId organizer, RequiredContent required, @Nullable Words words) {
        jdbc.sql("delete from strategy_content where edition_id = ? and requirement = ?").params(edition, required.name()).update();
        if (words != null) {
            jdbc.sql("insert into strategy_content (edition_id, organizer_id, requirement, text_fi, text_sv) values (?, ?, ?, ?, ?)")
                    .params(edition, organizer.value(), required.name(), words.fi(), sv(words)).update();
        }
    }

    void publish(UUID edition, Publication publication) {
        jdbc.sql("""
                update strategy_edition set published_at = :at, published_by = :by, decided_by = :body, decided_on = :day, section = :section where id = :id""")
                .param("id", edition).param("at", publication.at().atOffset(ZoneOffset.UTC)).param("by", publication.by())
                .param("body", publication.decidedBy()).param("day", publication.decidedOn()).param("section", publication.section()).update();
    }

    private static String sv(Words words) {
        return Optional.ofNullable(words.sv()).orElse(words.fi());
    }

    private static EditionHead head(ResultSet row, int number) throws SQLException {
        var at = row.getObject("published_at", OffsetDateTime.class);
        var publication = at == null ? null : new Publication(at.toInstant(), row.getString("published_by"), row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class), row.getString("section"));
        return new EditionHead(row.getObject("id", UUID.class), row.getInt("number"), Words.of(row.getString("title_fi"), row.getString("title_sv")),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                row.getObject("minimum_private_percent", BigDecimal.class), row.getInt("version"), row.getBoolean("assumption"), publication);
    }

    private static StrategyItem item(ResultSet row, int number) throws SQLException {
        return new StrategyItem(row.getObject("item_id", UUID.class), row.getObject("parent_id", UUID.class), Level.valueOf(row.getString("level")),
                row.getInt("position"), Words.of(row.getString("text_fi"), row.getString("text_sv")), row.getObject("indicator_id", Integer.class),
                row.getString("source"));
    }
}
