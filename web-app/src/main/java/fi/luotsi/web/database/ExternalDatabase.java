package fi.luotsi.web.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fi.luotsi.web.config.Database;
import fi.luotsi.web.config.Refused;

/**
 * A PostgreSQL that others run. The user given there prepares and migrates; the product runs as {@code luotsi_app} with a
 * password derived from that user's, so that every node arrives at the same one without being told.
 */
record ExternalDatabase(DatabaseAccess access) implements OpenDatabase {

    private static final int OLDEST = 15;
    /** Until the connection is closed. */
    private static final String ONE_NODE_AT_A_TIME = "select pg_advisory_lock(hashtext('luotsi set-up'))";
    /** The first migration passes the use of the schema on to the application. */
    private static final String OWNER_RULES_PUBLIC = """
            has_schema_privilege('luotsi_owner', 'public', 'create')
            and has_schema_privilege('luotsi_owner', 'public', 'usage with grant option')""";

    static ExternalDatabase open(Database.External external) {
        var given = new Login(external.user(), external.password());
        var running = new Login(Roles.APPLICATION, derived(external.password()));
        try (var connection = given.connect(external.url())) {
            refuseOld(connection.getMetaData().getDatabaseMajorVersion(), external);
            prepare(connection, external, running);
        } catch (SQLException unreachable) {
            throw new Refused("database.unreachable", external.address(), external.user(), firstLine(unreachable));
        }
        return new ExternalDatabase(new DatabaseAccess(external.url(), given, running));
    }

    @Override
    public void close() {
        // Others started it, others stop it.
    }

    static void refuseOld(int version, Database.External external) {
        if (version < OLDEST) {
            throw new Refused("database.old", external.address(), version, OLDEST);
        }
    }

    private static void prepare(Connection connection, Database.External external, Login running) {
        try {
            Roles.run(connection, ONE_NODE_AT_A_TIME);
            makeOwner(connection);
            makeApplication(connection, external, running);
        } catch (SQLException refused) {
            throw new Refused("database.rights", external.user(), external.address(), firstLine(refused));
        }
    }

    /** The migrating user is the owner or becomes a member of it, so that it may act as the owner. */
    private static void makeOwner(Connection connection) throws SQLException {
        Roles.make(connection, Roles.OWNER, "nologin");
        if (!mayActAsOwner(connection)) {
            Roles.run(connection, "grant " + Roles.OWNER + " to current_user");
        }
        if (!Roles.holds(connection, OWNER_RULES_PUBLIC)) {
            Roles.run(connection, "grant usage, create on schema public to " + Roles.OWNER + " with grant option");
        }
    }

    private static boolean mayActAsOwner(Connection connection) throws SQLException {
        try {
            Roles.run(connection, "set role " + Roles.OWNER);
            Roles.run(connection, "reset role");
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    /** A role made before by hand stays as it is if its password is the derived one; else it is given that password. */
    private static void makeApplication(Connection connection, Database.External external, Login running) throws SQLException {
        Roles.make(connection, Roles.APPLICATION, Roles.login(running));
        try (Connection _ = running.connect(external.url())) {
            return;
        } catch (SQLException _) {
            Roles.run(connection, "alter role " + Roles.APPLICATION + " " + Roles.password(running));
        }
        running.connect(external.url()).close();
    }

    private static String derived(String password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(Roles.APPLICATION.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
    }
}
