package fi.luotsi.web.notice;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import fi.luotsi.notice.Carrier;
import fi.luotsi.web.config.MailServer;

/** The way out for letters, where the operator has set a mail server. Without one they wait. */
@Component
class Mailroom {

    private final @Nullable MailServer server;
    private final @Nullable Carrier carrier;

    Mailroom(Environment settings, LetterWords words) {
        server = Binder.get(settings).bind("luotsi.mail", MailServer.class).orElse(null);
        carrier = server == null ? null : new MailCarrier(server, words);
    }

    Optional<Carrier> carrier() {
        return Optional.ofNullable(carrier);
    }

    /** Host and port of the mail server, for administrators. */
    Optional<String> server() {
        return Optional.ofNullable(server).map(set -> set.host() + ":" + set.port());
    }
}
