package fi.luotsi.web.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Everything an operator can set, and nothing else. See {@code docs/operations.md} for the table.
 *
 * @param home where the embedded database and its passwords are kept
 * @param bind the address on which pages are served; in demo mode this machine only
 * @param demo whether the demo cases and their accounts, whose password everybody knows, exist
 * @param mail empty where letters wait instead of being mailed
 * @param ocds the prefix of the ids under which agreements are published (Open Contracting Data Standard)
 */
public record Settings(Database database, Path home, InetAddress bind, int port, TermSet terms, boolean demo, LogFormat logFormat,
        Optional<MailServer> mail, String ocds) {

    private static final String URL = "LUOTSI_DB_URL";
    private static final String USER = "LUOTSI_DB_USER";
    private static final String PASSWORD = "LUOTSI_DB_PASSWORD";
    private static final String DEMO = "LUOTSI_DEMO";
    private static final String BIND = "LUOTSI_BIND";
    private static final String OCDS = "LUOTSI_OCDS_PREFIX";

    /**
     * Reads the environment.
     *
     * @throws Refused naming the first variable that is wrong, and what is allowed
     */
    public static Settings from(Map<String, String> environment) {
        var variables = new Variables(environment);
        Database database = database(variables);
        boolean demo = demo(variables, database);
        return new Settings(database,
                variables.parsed("LUOTSI_HOME", "data", "settings.home", text -> Path.of(text).toAbsolutePath().normalize()),
                bind(variables, demo),
                variables.port("LUOTSI_PORT", 8080),
                variables.choice("LUOTSI_TERMS", TermSet.MAAKUNTA_2019),
                demo,
                variables.choice("LUOTSI_LOG_FORMAT", LogFormat.TEXT),
                MailServer.from(variables),
                ocds(variables));
    }

    private static Database database(Variables variables) {
        Optional<String> url = variables.text(URL);
        if (url.isEmpty()) {
            refuseWithoutUrl(variables.text(USER), USER);
            refuseWithoutUrl(variables.secret(PASSWORD), PASSWORD);
            return new Database.Embedded();
        }
        if (!url.get().matches("jdbc:postgresql://[^/\\s]+/[^/?\\s]+(\\?\\S*)?")) {
            throw new Refused("settings.url", URL, "jdbc:postgresql://host:5432/luotsi");
        }
        return new Database.External(url.get(),
                variables.text(USER).orElseThrow(() -> new Refused("settings.needed", USER, URL)),
                variables.secret(PASSWORD).orElseThrow(() -> new Refused("settings.needed", PASSWORD, URL)));
    }

    private static void refuseWithoutUrl(Optional<String> value, String name) {
        if (value.isPresent()) {
            throw new Refused("settings.needed", URL, name);
        }
    }

    private static boolean demo(Variables variables, Database database) {
        boolean embedded = database instanceof Database.Embedded;
        boolean demo = variables.flag(DEMO).orElse(embedded);
        if (demo && !embedded) {
            throw new Refused("settings.demo-external", DEMO, URL);
        }
        return demo;
    }

    /** The demo's password stands on its sign-in page: nobody but this machine may reach it. */
    private static InetAddress bind(Variables variables, boolean demo) {
        InetAddress address = variables.parsed(BIND, demo ? "127.0.0.1" : "0.0.0.0", "settings.bind", Settings::address);
        if (demo && !address.isLoopbackAddress()) {
            throw new Refused("settings.demo-bind", BIND, address.getHostAddress(), DEMO);
        }
        return address;
    }

    /** <em>Oletus:</em> what is published before a prefix was asked for carries one that nobody has registered. */
    private static String ocds(Variables variables) {
        var prefix = variables.text(OCDS).orElse("ocds-luotsi");
        if (!prefix.matches("ocds-[a-z0-9]{6}")) {
            throw new Refused("settings.url", OCDS, "ocds-a1b2c3");
        }
        return prefix;
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException(text, unknown);
        }
    }
}
