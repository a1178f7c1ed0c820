package fi.luotsi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** A session's time of last use is written by the minute, and ends the session all the same. */
class SessionUseIT extends RunningLuotsi {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LIMIT = Duration.ofMinutes(60);

    @Test
    void manyPagesInAMinuteAreOneUse() {
        var visitor = signedIn();
        long first = lastUse();
        assertThat(visitor.get("/profile").status()).isEqualTo(200);
        assertThat(visitor.get("/profile").status()).isEqualTo(200);
        assertThat(lastUse()).isEqualTo(first);
    }

    @Test
    void aPageAMinuteLaterIsAnotherUseAndMovesTheEnd() {
        var visitor = signedIn();
        long before = passed(MINUTE);
        assertThat(visitor.get("/profile").status()).isEqualTo(200);
        assertThat(lastUse()).isGreaterThanOrEqualTo(before + MINUTE.toMillis());
        assertThat(expiry()).isEqualTo(lastUse() + LIMIT.toMillis());
    }

    @Test
    void anUnusedSessionEndsAtItsLimit() {
        var visitor = signedIn();
        passed(LIMIT.minus(MINUTE.multipliedBy(2)));
        assertThat(visitor.get("/profile").status()).isEqualTo(200);
        passed(LIMIT.plusSeconds(1));
        assertThat(visitor.get("/profile").status()).isEqualTo(303);
    }

    /** The account has no other session, so that its row can be looked at. */
    private Visitor signedIn() {
        sql("delete from spring_session where principal_name = :who");
        return fresh("neuvottelija2");
    }

    /** As if that much time had passed since the last use; the time of that use now. */
    private long passed(Duration time) {
        JdbcClient.create(database().asSuperuser()).sql("update spring_session set last_access_time = last_access_time - :time where principal_name = :who")
                .param("time", time.toMillis()).param("who", who()).update();
        return lastUse();
    }

    private long lastUse() {
        return number("select last_access_time from spring_session where principal_name = :who");
    }

    private long expiry() {
        return number("select expiry_time from spring_session where principal_name = :who");
    }

    private long number(String query) {
        return JdbcClient.create(database().asSuperuser()).sql(query).param("who", who()).query(Long.class).single();
    }

    private void sql(String statement) {
        JdbcClient.create(database().asSuperuser()).sql(statement).param("who", who()).update();
    }

    private String who() {
        return acting("neuvottelija2").user().toString();
    }
}
