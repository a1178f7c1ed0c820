package fi.luotsi.web.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The mail server that takes letters, and what stands in them.
 *
 * @param user null where the server asks for no password
 * @param from the sender's address
 * @param links the address under which readers reach the product, without a slash at its end
 */
public record MailServer(String host, int port, Security security, @Nullable String user, @Nullable String password, String from, String links) {

    private static final String HOST = "LUOTSI_MAIL_HOST";
    private static final String PORT = "LUOTSI_MAIL_PORT";
    private static final String SECURITY = "LUOTSI_MAIL_SECURITY";
    private static final String USER = "LUOTSI_MAIL_USER";
    private static final String PASSWORD = "LUOTSI_MAIL_PASSWORD";
    private static final String FROM = "LUOTSI_MAIL_FROM";
    private static final String LINKS = "LUOTSI_MAIL_LINKS";

    /** How the way to the mail server is kept from others' eyes. */
    public enum Security implements Coded {
        /** Begun in the open and encrypted before anything is said; refused if the server cannot. */
        STARTTLS("starttls", 587),
        /** Encrypted from the beginning. */
        TLS("tls", 465),
        /** In the open: a server on this machine or in a network of its own. */
        NONE("none", 25);

        private final String code;
        private final int port;

        Security(String code, int port) {
            this.code = code;
            this.port = port;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static Optional<MailServer> from(Variables variables) {
        var host = variables.text(HOST);
        if (host.isEmpty()) {
            List.of(PORT, SECURITY, USER, PASSWORD, FROM, LINKS).forEach(name -> refuseAlone(variables, name));
            return Optional.empty();
        }
        var security = variables.choice(SECURITY, Security.STARTTLS);
        var user = variables.text(USER);
        var password = variables.secret(PASSWORD);
        if (user.isPresent() != password.isPresent()) {
            throw new Refused("settings.needed", user.isPresent() ? PASSWORD : USER, user.isPresent() ? USER : PASSWORD);
        }
        return Optional.of(new MailServer(host.get(), variables.port(PORT, security.port), security, user.orElse(null), password.orElse(null),
                shaped(variables, FROM, "[^@\\s<>]+@[^@\\s<>]+", "luotsi@example.fi"),
                shaped(variables, LINKS, "https?://[^/?#\\s]+", "https://luotsi.example.fi")));
    }

    private static void refuseAlone(Variables variables, String name) {
        if (variables.secret(name).isPresent()) {
            throw new Refused("settings.needed", HOST, name);
        }
    }

    private static String shaped(Variables variables, String name, String shape, String example) {
        var text = variables.text(name).orElseThrow(() -> new Refused("settings.needed", name, HOST));
        if (!text.matches(shape)) {
            throw new Refused("settings.url", name, example);
        }
        return text;
    }

    /** The same as properties of the program, below {@code luotsi.mail}. */
    public Map<String, Object> asProperties() {
        var properties = new LinkedHashMap<String, Object>(Map.of("luotsi.mail.host", host, "luotsi.mail.port", port, "luotsi.mail.security", security,
                "luotsi.mail.from", from, "luotsi.mail.links", links));
        if (user != null && password != null) {
            properties.put("luotsi.mail.user", user);
            properties.put("luotsi.mail.password", password);
        }
        return properties;
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
