package fi.luotsi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.testing.CoreOnPostgres;

/** The post dies between the mail server's word and its own: no letter is lost, and one goes out a second time at most, under the same id. */
class PostmanOnPostgresTest {

    private static final Acting.Post POST = new Acting.Post();

    private final CoreOnPostgres core = new CoreOnPostgres();
    private final Postman postman = core.the(Postman.class);
    private final JdbcClient superuser = JdbcClient.create(core.database().asSuperuser());
    private final List<LetterId> taken = new ArrayList<>();

    @BeforeEach
    void twoLettersWait() {
        core.the(TransactionTemplate.class).executeWithoutResult(_ -> {
            core.the(Tenancy.class).enter(new Acting.Installation());
            core.the(Outbox.class).post(letter("first@example.fi"));
            core.the(Outbox.class).post(letter("second@example.fi"));
        });
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void whatThePostHadNotMarkedGoesOutOnceMoreUnderTheSameId() {
        assertThatThrownBy(() -> postman.deliver(POST, this::takeAndDie, () -> false)).hasMessage("killed");
        assertThat(waiting()).isEqualTo(2);
        postman.deliver(POST, this::take, () -> false);
        assertThat(waiting()).isZero();
        assertThat(taken).hasSize(3);
        assertThat(taken.get(1)).isEqualTo(taken.getFirst());
        assertThat(taken.getLast()).isNotEqualTo(taken.getFirst());
        postman.deliver(POST, this::take, () -> false);
        assertThat(taken).as("what is marked is never sent again").hasSize(3);
    }

    @Test
    void aConnectionThatBreaksWhileTheServerTakesTheLetterLosesNothing() {
        assertThatThrownBy(() -> postman.deliver(POST, this::takeWhileTheConnectionBreaks, () -> false)).isInstanceOf(RuntimeException.class);
        assertThat(waiting()).isEqualTo(2);
        postman.deliver(POST, this::take, () -> false);
        assertThat(waiting()).isZero();
        assertThat(taken).hasSize(3);
        assertThat(taken.get(1)).isEqualTo(taken.getFirst());
    }

    private void take(LetterId id, Letter letter) {
        taken.add(id);
    }

    private void takeAndDie(LetterId id, Letter letter) {
        taken.add(id);
        throw new IllegalStateException("killed");
    }

    /** The program is killed as the database sees it: its connection is gone before the letter is marked. */
    private void takeWhileTheConnectionBreaks(LetterId id, Letter letter) {
        taken.add(id);
        superuser.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'luotsi_app' and datname = current_database()")
                .query(Long.class).single();
    }

    private long waiting() {
        return superuser.sql("select count(*) from notice_letter where sent_at is null and given_up_at is null").query(Long.class).single();
    }

    private static Letter letter(String to) {
        return new Letter(to, Locale.of("fi"), Letter.Kind.INVITATION, List.of(new Line("letter.INVITATION.line", List.of(), "/invitations/abc")));
    }
}
