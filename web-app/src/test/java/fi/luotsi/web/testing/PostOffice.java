package fi.luotsi.web.testing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The mail server of the integration tests: takes every letter and shows it. One for all tests, on a port of its own. */
public final class PostOffice {

    /** With which links in letters begin. */
    public static final String LINKS = "https://luotsi.example.fi";

    private static final int PORT = freePort();
    private static GreenMail server = started();

    private PostOffice() {}

    static Map<String, Supplier<Object>> settings() {
        return Map.of("luotsi.mail.host", () -> "127.0.0.1", "luotsi.mail.port", () -> PORT, "luotsi.mail.security", () -> "NONE",
                "luotsi.mail.from", () -> "luotsi@example.fi", "luotsi.mail.links", () -> LINKS);
    }

    /** What this reader was sent, oldest first. */
    public static synchronized List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(letter -> isTo(letter, address)).toList();
    }

    /** While it runs, the mail server is not reached. */
    public static synchronized void closedDuring(Runnable meanwhile) {
        server.stop();
        try {
            meanwhile.run();
        } finally {
            server = started();
        }
    }

    /** What a reader of plain text reads. */
    public static String textOf(MimeMessage letter) {
        return part(letter, "text/plain").replace("\r\n", "\n");
    }

    public static String htmlOf(MimeMessage letter) {
        return part(letter, "text/html");
    }

    private static String part(MimeMessage letter, String type) {
        try {
            return String.valueOf(find(letter.getContent(), type));
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static @Nullable String find(Object content, String type) throws IOException, MessagingException {
        if (content instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart part = parts.getBodyPart(index);
                var inner = part.isMimeType(type) ? part.getContent().toString() : find(part.getContent(), type);
                if (inner != null) {
                    return inner;
                }
            }
        }
        return null;
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.stream(letter.getAllRecipients()).anyMatch(recipient -> recipient.toString().equalsIgnoreCase(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static GreenMail started() {
        var mail = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private static int freePort() {
        try {
            return LuotsiJar.freePort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
