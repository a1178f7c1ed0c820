package fi.luotsi.web.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.util.PasswordUtil;

/**
 * The two roles that every policy of the database names: {@code luotsi_owner} owns the tables, {@code luotsi_app} is what
 * the running product is.
 */
final class Roles {

    static final String OWNER = "luotsi_owner";
    static final String APPLICATION = "luotsi_app";

    private Roles() {}

    /** Makes the role, or leaves the one that is there as it is. Two programs may try at the same time. */
    static void make(Connection connection, String role, String attributes) throws SQLException {
        run(connection, """
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s %2$s; end if;
                exception when duplicate_object or unique_violation then null;
                end $$""".formatted(role, attributes));
    }

    /** May sign in, and nothing more. */
    static String login(Login login) throws SQLException {
        return "login nosuperuser nocreatedb nocreaterole nobypassrls " + password(login);
    }

    /** Only the check value travels and is logged, never the password. */
    static String password(Login login) throws SQLException {
        return "password '" + PasswordUtil.encodePassword(login.user(), login.password().toCharArray(), "scram-sha-256") + "'";
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    static boolean holds(Connection connection, String condition) throws SQLException {
        return "t".equals(ask(connection, "select " + condition));
    }
}
