package fi.luotsi.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.apache.catalina.startup.Tomcat;

import com.zaxxer.hikari.HikariDataSource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The least that the negotiation list and the package page can cost: Tomcat, JDBC and HTML written by hand, the same rows, no
 * sign-in, no tenancy, no languages. Arguments: JDBC address, user, password, port, id of a negotiation. With {@code fill} as a sixth
 * argument it only makes negotiations until the list has a full page of 50, and ends.
 */
public final class FloorPages extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String LIST = """
            select n.id, n.title_fi, p.name_fi, n.case_number, n.round, n.in_turn, n.due
            from negotiation n join organizer o on o.id = n.organizer_id join provider p on p.id = n.provider_id
            where n.organizer_id = (select organizer_id from negotiation where id = ?) order by n.due, n.id limit 50""";
    private static final String TERMS = "select id, section, position, kind, title_fi from negotiation_term where negotiation_id = ? order by section, position";
    private static final String REVISIONS = "select term_id, round, party, value::text, reason, by_name, at from negotiation_revision where negotiation_id = ? order by round";
    private static final String ANSWERS = "select term_id, round, party, stand, reason, by_name, at from negotiation_answer where negotiation_id = ? order by round";

    private final transient HikariDataSource pool;
    private final UUID negotiation;

    private FloorPages(HikariDataSource pool, UUID negotiation) {
        this.pool = pool;
        this.negotiation = negotiation;
    }

    public static void main(String[] arguments) throws Exception {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(arguments[0]);
        pool.setUsername(arguments[1]);
        pool.setPassword(arguments[2]);
        var negotiation = UUID.fromString(arguments[4]);
        if (arguments.length > 5) {
            fill(pool, negotiation);
            pool.close();
            return;
        }
        var tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(Integer.parseInt(arguments[3]));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "floor", new FloorPages(pool, negotiation));
        context.addServletMappingDecoded("/*", "floor");
        tomcat.start();
        tomcat.getServer().await();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        try (var connection = pool.getConnection()) {
            var page = response.getWriter();
            page.write("<!DOCTYPE html><html><head><title>Floor</title></head><body>");
            if (request.getRequestURI().equals("/list")) {
                table(page, connection, LIST);
            } else {
                table(page, connection, TERMS);
                table(page, connection, REVISIONS);
                table(page, connection, ANSWERS);
            }
            page.write("</body></html>");
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private void table(PrintWriter page, Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, negotiation);
            try (var rows = statement.executeQuery()) {
                page.write("<table>");
                while (rows.next()) {
                    row(page, rows);
                }
                page.write("</table>");
            }
        }
    }

    private static void row(PrintWriter page, ResultSet rows) throws SQLException {
        page.write("<tr>");
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            page.write("<td>");
            page.write(escaped(rows.getString(column)));
            page.write("</td>");
        }
        page.write("</tr>");
    }

    private static String escaped(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void fill(HikariDataSource pool, UUID like) throws SQLException {
        try (var connection = pool.getConnection(); var statement = connection.prepareStatement("""
                insert into negotiation (id, organizer_id, provider_id, title_fi, title_sv, case_number, first_year, last_year, opened_at,
                    response_days, phase, round, in_turn, due)
                select gen_random_uuid(), organizer_id, provider_id, title_fi || ' ' || n, title_sv || ' ' || n, 'Mittaus-' || n, first_year,
                    last_year, opened_at, response_days, 'UNDER_NEGOTIATION', 1, 'ORGANIZER', now() + n * interval '1 hour'
                from negotiation, generate_series(1, 60) n where id = ?""")) {
            statement.setObject(1, like);
            statement.executeUpdate();
        }
    }
}
