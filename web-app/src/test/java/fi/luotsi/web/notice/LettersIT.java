package fi.luotsi.web.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.catalogue.Words;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.Letter;
import fi.luotsi.notice.Line;
import fi.luotsi.notice.Outbox;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.PostOffice;
import fi.luotsi.web.testing.RunningLuotsi;

/** From the outbox to the reader: once, in the reader's language, whatever happens on the way. */
class LettersIT extends RunningLuotsi {

    private final String reader = "lukija-" + UUID.randomUUID() + "@example.fi";

    @Autowired
    private Outbox outbox;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private PassingTime time;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aLetterComesInTheReadersLanguageAsTextAndAsHtml() throws Exception {
        post(letter("sv"));
        time.runDueTasks();
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Luotsi: inbjudan");
        assertThat(mail.getHeader("Content-Language")).containsExactly("sv");
        assertThat(PostOffice.textOf(mail)).contains("Du har bjudits in", PostOffice.LINKS + "/invitations/abc");
        assertThat(PostOffice.htmlOf(mail)).contains("<html lang=\"sv\">", "href=\"" + PostOffice.LINKS + "/invitations/abc\"").doesNotContain("style=", "<img");
    }

    @Test
    void nothingIsSentTwiceHoweverOftenTheJobRuns() {
        post(letter("fi"));
        time.runDueTasks();
        time.runDueTasks();
        only();
        assertThat(stored("lines = '[]' and sent_at is not null")).as("a key in a letter is not kept").isEqualTo(1);
    }

    @Test
    void aLetterOfATransactionThatFailedIsNeverSent() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            tenancy.enter(acting("neuvottelija"));
            outbox.post(letter("fi"));
            throw new IllegalStateException("stopped");
        })).hasMessage("stopped");
        time.runDueTasks();
        assertThat(PostOffice.lettersTo(reader)).isEmpty();
    }

    @Test
    void whileTheMailServerIsAwayLettersWaitAndThenComeOnce() throws Exception {
        PostOffice.closedDuring(() -> {
            post(letter("en"));
            time.runDueTasks();
        });
        assertThat(PostOffice.lettersTo(reader)).isEmpty();
        assertThat(stored("sent_at is null and given_up_at is null and last_error is not null")).isEqualTo(1);
        time.later(Duration.ofMinutes(2), this::only);
        time.later(Duration.ofMinutes(10), this::only);
        assertThat(only().getMessageID()).contains("@example.fi");
    }

    private MimeMessage only() {
        assertThat(PostOffice.lettersTo(reader)).hasSize(1);
        return PostOffice.lettersTo(reader).getFirst();
    }

    private void post(Letter letter) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            tenancy.enter(new Acting.Installation());
            outbox.post(letter);
        });
    }

    private Letter letter(String language) {
        var facts = List.<Fact>of(new Fact.Named(Words.of("Uusimaa", "Nyland")), new Fact.Day(LocalDate.of(2026, 12, 4)));
        return new Letter(reader, Locale.of(language), Letter.Kind.INVITATION, List.of(new Line("letter.INVITATION.line", facts, "/invitations/abc")));
    }

    private long stored(String state) {
        return JdbcClient.create(database().asSuperuser()).sql("select count(*) from notice_letter where recipient = ? and " + state).param(reader)
                .query(Long.class).single();
    }
}
