package fi.luotsi.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.luotsi.acting.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens as the database keeps them. */
@Repository
class TokenRows {

    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TokenId id, UserId user, Secret secret, Instant createdAt) {
        jdbc.sql("""
                insert into access_token (id, user_id, label, prefix, hash, created_at)
                values (:id, :user, :label, :prefix, :hash, :created)
                """)
                .param("id", id.value()).param("user", user.value()).param("label", secret.label())
                .param("prefix", secret.prefix()).param("hash", secret.hash())
                .param("created", Timestamp.from(createdAt)).update();
    }

    List<TokenView> of(UserId user) {
        return jdbc.sql("""
                select id, label, prefix, created_at, last_used_at from access_token
                where user_id = :user and revoked_at is null order by created_at desc, id
                """).param("user", user.value())
                .query((row, number) -> new TokenView(new TokenId(row.getObject("id", UUID.class)), row.getString("label"),
                        row.getString("prefix"), row.getTimestamp("created_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("last_used_at")).map(Timestamp::toInstant)))
                .list();
    }

    boolean revoke(TokenId id, Instant now) {
        return jdbc.sql("update access_token set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", Timestamp.from(now)).param("id", id.value()).update() == 1;
    }

    /** Whose token it is; notes its use, at most once a minute. */
    Optional<UserId> user(byte[] hash, Instant now) {
        var user = jdbc.sql("select user_id from access_token where hash = :hash and revoked_at is null")
                .param("hash", hash).query((row, number) -> new UserId(row.getObject("user_id", UUID.class))).optional();
        if (user.isPresent()) {
            jdbc.sql("update access_token set last_used_at = :now where hash = :hash and (last_used_at is null or last_used_at < :before)")
                    .param("now", Timestamp.from(now)).param("before", Timestamp.from(now.minus(PRECISION)))
                    .param("hash", hash).update();
        }
        return user;
    }

    /** A token to be kept: its label, its first signs and its hash. */
    record Secret(String label, String prefix, byte[] hash) {}
}
