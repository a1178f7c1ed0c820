package fi.luotsi.web.security;

import static fi.luotsi.web.security.Expectation.ADMINISTRATION;
import static fi.luotsi.web.security.Expectation.NOBODY;
import static fi.luotsi.web.security.Expectation.OWN_ONLY;
import static fi.luotsi.web.security.Expectation.PUBLIC;
import static fi.luotsi.web.security.Expectation.SIGNED_IN;
import static fi.luotsi.web.security.Route.route;

import java.util.List;

/**
 * Who may go where: one row for each registered route, in the order of the alphabet. A new page adds its rows here; ids of things it
 * shows come from {@link RouteIds}, sets of answers from {@link Expectation}.
 */
final class RouteTable {

    private static final String GET = "GET";
    private static final String POST = "POST";

    static final List<Route> ROUTES = List.of(
            route(GET, "/").is(PUBLIC),
            route(GET, "/about/licences").is(PUBLIC),
            route(GET, "/accessibility").is(PUBLIC),
            route(GET, "/admin").is(ADMINISTRATION),
            route(GET, "/admin/users").is(ADMINISTRATION),
            route(POST, "/admin/users").is(ADMINISTRATION),
            route(GET, "/admin/users/new").is(ADMINISTRATION),
            route(GET, "/admin/users/{id}").with("id", RouteIds::user).is(ADMINISTRATION),
            route(POST, "/admin/users/{id}/disable").with("id", RouteIds::user).is(ADMINISTRATION),
            route(POST, "/admin/users/{id}/enable").with("id", RouteIds::user).is(ADMINISTRATION),
            route(POST, "/admin/users/{id}/role").with("id", RouteIds::user).is(ADMINISTRATION),
            route(GET, "/error").is(NOBODY),
            route(GET, "/help").is(PUBLIC),
            route(GET, "/help/{role}").with("role", ids -> "provider").is(PUBLIC),
            route(GET, "/login").is(PUBLIC),
            route(GET, "/openapi").is(PUBLIC),
            route(GET, "/openapi.yaml").is(NOBODY),
            route(POST, "/preferences/scheme").is(PUBLIC),
            route(GET, "/profile").is(SIGNED_IN),
            route(POST, "/profile/tokens").is(SIGNED_IN),
            route(POST, "/profile/tokens/{id}/revoke").with("id", RouteIds::nothing).is(OWN_ONLY),
            route(GET, "/restore").is(SIGNED_IN),
            route(POST, "/restore").is(SIGNED_IN));

    private RouteTable() {}
}
