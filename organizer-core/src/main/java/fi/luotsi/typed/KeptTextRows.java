package fi.luotsi.typed;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.UserId;

/** Table typed_form. */
@Repository
class KeptTextRows {

    private final JdbcClient jdbc;

    KeptTextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UserId user, TypedForm form, Instant at) {
        jdbc.sql("""
                insert into typed_form (id, user_id, action, form, page, title, names, texts, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (user_id, action, form) do update set page = excluded.page, title = excluded.title, names = excluded.names,
                    texts = excluded.texts, at = excluded.at""")
                .params(UUID.randomUUID(), user.value(), form.action(), form.form(), form.page(), form.title(),
                        form.fields().stream().map(TypedForm.Field::name).toArray(String[]::new),
                        form.fields().stream().map(TypedForm.Field::text).toArray(String[]::new), Timestamp.from(at))
                .update();
    }

    void forgetOld(UserId user, Instant since, int most) {
        jdbc.sql("""
                delete from typed_form where user_id = :user and (at < :since
                    or id in (select id from typed_form where user_id = :user order by at desc, id offset :most))""")
                .param("user", user.value()).param("since", Timestamp.from(since)).param("most", most).update();
    }

    List<KeptText> under(UserId user, String path, Instant since) {
        return jdbc.sql("select * from typed_form where user_id = ? and starts_with(page, ?) and at >= ? order by at desc, id")
                .params(user.value(), path, Timestamp.from(since)).query(KeptTextRows::text).list();
    }

    Optional<KeptText> one(UserId user, UUID id, Instant since) {
        return jdbc.sql("select * from typed_form where user_id = ? and id = ? and at >= ?").params(user.value(), id, Timestamp.from(since))
                .query(KeptTextRows::text).optional();
    }

    void forget(UserId user, UUID id) {
        jdbc.sql("delete from typed_form where user_id = ? and id = ?").params(user.value(), id).update();
    }

    void forgetSent(UserId user, String path, String form) {
        jdbc.sql("""
                delete from typed_form where user_id = :user and form = :form
                    and (split_part(action, '?', 1) = :path or starts_with(:path, split_part(action, '?', 1) || '/'))""")
                .param("user", user.value()).param("form", form).param("path", path).update();
    }

    private static KeptText text(ResultSet row, int number) throws SQLException {
        var names = strings(row.getArray("names"));
        var texts = strings(row.getArray("texts"));
        var fields = IntStream.range(0, names.length).mapToObj(at -> new TypedForm.Field(names[at], texts[at])).toList();
        return new KeptText(row.getObject("id", UUID.class), new TypedForm(row.getString("action"), row.getString("form"), row.getString("page"),
                row.getString("title"), fields), row.getTimestamp("at").toInstant());
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
