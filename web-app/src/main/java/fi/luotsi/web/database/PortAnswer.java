package fi.luotsi.web.database;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Who answers on the port of the embedded database. */
enum PortAnswer {
    /** Nothing is there. */
    NOBODY,
    /** A PostgreSQL that is starting, recovering or stopping, and does not say whose it is. */
    NOT_YET,
    /** The database of this home, left running by a program that was killed, or kept by one that runs. */
    OURS,
    /** Another program, or another home's database. */
    STRANGER;

    private static final String CANNOT_CONNECT_NOW = "57P03";
    private static final int CONNECT_MILLIS = 2_000;

    static PortAnswer of(PasswordFile passwords, Path rows) {
        if (nobodyListens(passwords.port())) {
            return NOBODY;
        }
        try (var connection = passwords.login(PasswordFile.SUPERUSER).connect(passwords.url("postgres"))) {
            return isSame(Path.of(Roles.ask(connection, "show data_directory")), rows) ? OURS : STRANGER;
        } catch (SQLException refused) {
            if (CANNOT_CONNECT_NOW.equals(refused.getSQLState())) {
                return NOT_YET;
            }
            return nobodyListens(passwords.port()) ? NOBODY : STRANGER;
        }
    }

    private static boolean nobodyListens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return false;
        } catch (ConnectException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isSame(Path answered, Path rows) {
        try {
            return Files.isSameFile(answered, rows);
        } catch (IOException _) {
            return false;
        }
    }
}
