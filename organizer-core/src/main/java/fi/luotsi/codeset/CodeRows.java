package fi.luotsi.codeset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.catalogue.Words;

@Repository
class CodeRows {

    private final JdbcClient jdbc;

    CodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each code the last edit up to this moment that no undone file had brought by then. */
    List<OwnCode> asOf(Instant moment) {
        return jdbc.sql("""
                select distinct on (code.code) code.* from catalogue_code code left join catalogue_code_batch batch on batch.id = code.batch_id
                where code.at <= :moment and (batch.undone_at is null or batch.undone_at > :moment) order by code.code, code.edit desc""").param("moment", moment.atOffset(ZoneOffset.UTC)).query(CodeRows::code).list();
    }

    /** 1 for a code that has never been there. */
    int next(String code) {
        return jdbc.sql("select coalesce(max(edit), 0) + 1 from catalogue_code where code = ?").param(code).query(Integer.class).single();
    }

    /**
     * @param batch the file that brings it; null where it was typed
     * @throws OptimisticLockingFailureException where somebody else has made this edit
     */
    void append(OrganizerId organizer, OwnCode code, @Nullable UUID batch) {
        try {
            jdbc.sql("""
                    insert into catalogue_code (organizer_id, code, edit, scheme, name_fi, name_sv, valid_from, valid_to, source, at, by_name, batch_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(organizer.value(), code.code(), code.edit(), code.scheme(), code.name().fi(), code.name().sv(), code.validFrom(), code.validTo(), code.source(),
                            code.at().atOffset(ZoneOffset.UTC), code.by(), batch)).update();
        } catch (DuplicateKeyException colleague) {
            throw new OptimisticLockingFailureException("The code has been changed since edit " + (code.edit() - 1), colleague);
        }
    }

    private static OwnCode code(ResultSet row, int number) throws SQLException {
        return new OwnCode(row.getString("code"), row.getString("scheme"), Words.of(row.getString("name_fi"), row.getString("name_sv")), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class), row.getString("source"), row.getInt("edit"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("by_name"));
    }
}
