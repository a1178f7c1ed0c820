package fi.luotsi.web.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

import fi.luotsi.notice.Carrier;
import fi.luotsi.notice.Letter;
import fi.luotsi.notice.LetterId;
import fi.luotsi.notice.Undelivered;
import fi.luotsi.web.config.MailServer;

/** Takes letters to the mail server as text and as HTML. A letter sent twice has the same Message-ID both times. */
final class MailCarrier implements Carrier {

    /** Milliseconds; a server that answers no sooner is tried again later. */
    private static final String PATIENCE = "10000";

    private final MailServer server;
    private final JavaMailSenderImpl mail;
    private final LetterWords words;

    MailCarrier(MailServer server, LetterWords words) {
        this.server = server;
        this.words = words;
        mail = new JavaMailSenderImpl();
        mail.setHost(server.host());
        mail.setPort(server.port());
        mail.setUsername(server.user());
        mail.setPassword(server.password());
        mail.setDefaultEncoding(UTF_8.name());
        var way = mail.getJavaMailProperties();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            way.put("mail.smtp." + limit, PATIENCE);
        }
        way.put("mail.smtp.auth", String.valueOf(server.user() != null));
        way.put("mail.smtp.ssl.checkserveridentity", "true");
        way.put("mail.smtp.ssl.enable", String.valueOf(server.security() == MailServer.Security.TLS));
        way.put("mail.smtp.starttls.enable", String.valueOf(server.security() == MailServer.Security.STARTTLS));
        way.put("mail.smtp.starttls.required", String.valueOf(server.security() == MailServer.Security.STARTTLS));
    }

    @Override
    public void carry(LetterId id, Letter letter) throws Undelivered {
        try {
            mail.send(message(id, letter));
        } catch (MailException failed) {
            throw undelivered(failed);
        } catch (MessagingException malformed) {
            throw new Undelivered(Undelivered.Cause.NEVER, malformed);
        }
    }

    private MimeMessage message(LetterId id, Letter letter) throws MessagingException {
        var written = words.write(letter, server.links());
        var message = mail.createMimeMessage();
        var parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, UTF_8.name());
        parts.setFrom(server.from());
        parts.setTo(letter.recipient());
        parts.setSubject(written.subject());
        parts.setText(written.text(), written.html());
        message.setHeader("Message-ID", "<" + id + server.from().substring(server.from().indexOf('@')) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().getLanguage());
        return message;
    }

    private static Undelivered undelivered(MailException failed) {
        return switch (failed) {
            case MailParseException malformed -> new Undelivered(Undelivered.Cause.NEVER, malformed);
            case MailPreparationException malformed -> new Undelivered(Undelivered.Cause.NEVER, malformed);
            case MailSendException refused when refused.getMessageExceptions().length > 0 -> refused(refused.getMessageExceptions()[0]);
            default -> new Undelivered(Undelivered.Cause.NO_SERVER, failed);
        };
    }

    /** What the server said of this letter: the reasons hang one behind the other. */
    private static Undelivered refused(Exception said) {
        for (Throwable each = said; each != null; each = next(each)) {
            if (each instanceof IOException) {
                return new Undelivered(Undelivered.Cause.NO_SERVER, each);
            }
            if (each instanceof SendFailedException refusal && refusal.getInvalidAddresses() != null && refusal.getInvalidAddresses().length > 0) {
                return new Undelivered(Undelivered.Cause.NEVER, refusal);
            }
        }
        return new Undelivered(Undelivered.Cause.NOT_NOW, said);
    }

    private static @Nullable Throwable next(Throwable reason) {
        return reason instanceof MessagingException chained ? chained.getNextException() : reason.getCause();
    }
}
