package fi.luotsi.web.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.luotsi.web.config.PrivateFiles;
import fi.luotsi.web.config.Refused;

/**
 * The embedded database's port and its users' passwords, chosen once. Kept in the form that PostgreSQL's own programs read
 * ({@code PGPASSFILE}), so that a backup needs no other secret.
 */
record PasswordFile(int port, Map<String, String> passwords) {

    static final String SUPERUSER = "postgres";

    private static final Pattern LINE = Pattern.compile("127\\.0\\.0\\.1:(\\d{1,5}):\\*:([a-z_]+):([0-9a-f]{32,})");
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Below the ports that the operating system lends to outgoing connections. */
    private static final int LOWEST_PORT = 15_432;
    private static final int PORTS = 10_000;

    static PasswordFile readOrMake(Home home) {
        try {
            return Files.exists(home.passwords()) ? read(home.passwords()) : make(home.passwords());
        } catch (IOException notWritable) {
            throw home.refused(notWritable);
        }
    }

    Login login(String user) {
        String password = passwords.get(user);
        if (password == null) {
            throw new IllegalArgumentException(user);
        }
        return new Login(user, password);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static PasswordFile read(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream().map(LINE::matcher).filter(Matcher::matches).toList();
        var passwords = lines.stream().collect(Collectors.toMap(line -> line.group(2), line -> line.group(3), (first, _) -> first));
        if (!passwords.keySet().containsAll(users())) {
            throw new Refused("home.passwords", file);
        }
        return new PasswordFile(Integer.parseInt(lines.getFirst().group(1)), passwords);
    }

    private static PasswordFile make(Path file) throws IOException {
        var made = new PasswordFile(freePort(), users().stream().collect(Collectors.toMap(user -> user, _ -> password())));
        PrivateFiles.replace(file, made.passwords.entrySet().stream()
                .map(entry -> "127.0.0.1:%d:*:%s:%s%n".formatted(made.port, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining()).getBytes(UTF_8));
        return made;
    }

    private static Set<String> users() {
        return Set.of(SUPERUSER, Roles.OWNER, Roles.APPLICATION);
    }

    private static String password() {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static int freePort() {
        return Stream.generate(() -> LOWEST_PORT + RANDOM.nextInt(PORTS)).limit(100).filter(PasswordFile::isFree).findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port between %d and %d".formatted(LOWEST_PORT, LOWEST_PORT + PORTS)));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
