package fi.luotsi.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts wrong passwords per username and address. The first three cost nothing; then the wait doubles from one second to a
 * minute. A pair left alone for an hour is forgotten. There is no lock: the right password works as soon as the wait is over,
 * and from every other address at once.
 */
@Repository
class WrongPasswords {

    static final int FREE = 3;
    static final Duration LONGEST = Duration.ofMinutes(1);
    static final Duration MEMORY = Duration.ofHours(1);

    /** One statement, so that attempts sent at the same time queue up on the row and are counted one after the other. */
    private static final String COUNT = """
            insert into access_wrong_password as kept (pair, failures, tried_at) values (:pair, 1, :now)
            on conflict (pair) do update set failures = kept.failures + 1, tried_at = excluded.tried_at
            where kept.tried_at + make_interval(secs =>
                case when kept.failures < :free then 0 else least(:longest, 2 ^ (kept.failures - :free)) end) <= excluded.tried_at
            """;

    private static final String FORGET_OLD = """
            delete from access_wrong_password where pair in
                (select pair from access_wrong_password where tried_at < :old limit 100 for update skip locked)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WrongPasswords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more, or answers how long to wait before the next one counts. */
    Optional<Duration> count(Attempt attempt) {
        Instant now = clock.instant();
        jdbc.sql(FORGET_OLD).param("old", Timestamp.from(now.minus(MEMORY))).update();
        int counted = jdbc.sql(COUNT).param("pair", attempt.hash()).param("now", Timestamp.from(now))
                .param("free", FREE).param("longest", LONGEST.toSeconds()).update();
        return counted > 0 ? Optional.empty() : Optional.of(left(attempt, now));
    }

    boolean forgive(Attempt attempt) {
        return jdbc.sql("delete from access_wrong_password where pair = :pair").param("pair", attempt.hash()).update() > 0;
    }

    private Duration left(Attempt attempt, Instant now) {
        return jdbc.sql("select failures, tried_at from access_wrong_password where pair = :pair")
                .param("pair", attempt.hash())
                .query((row, number) -> Duration.between(now,
                        row.getTimestamp("tried_at").toInstant().plus(delayAfter(row.getInt("failures")))))
                .single();
    }

    /** The wait after so many wrong passwords in a row: 0, 0, 0, then 1 s, 2 s, 4 s … up to a minute. */
    static Duration delayAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(failures - FREE, 10)));
    }
}
