package fi.luotsi.web.security;

import static fi.luotsi.web.security.Audience.ADMINISTRATOR;
import static fi.luotsi.web.security.Audience.ANONYMOUS;
import static fi.luotsi.web.security.Audience.AUDITOR;
import static fi.luotsi.web.security.Audience.DECISION_MAKER;
import static fi.luotsi.web.security.Audience.FOREIGN_NEGOTIATOR;
import static fi.luotsi.web.security.Audience.FOREIGN_PROVIDER;
import static fi.luotsi.web.security.Audience.NEGOTIATOR;
import static fi.luotsi.web.security.Audience.PROVIDER;
import static fi.luotsi.web.security.Expectation.ADMINISTRATION;
import static fi.luotsi.web.security.Expectation.API;
import static fi.luotsi.web.security.Expectation.API_NEGOTIATION;
import static fi.luotsi.web.security.Expectation.MANDATE_REQUESTS;
import static fi.luotsi.web.security.Expectation.NEGOTIATION_OPEN;
import static fi.luotsi.web.security.Expectation.NEGOTIATION_LIST;
import static fi.luotsi.web.security.Expectation.NEGOTIATION_READ;
import static fi.luotsi.web.security.Expectation.NEGOTIATION_WRITE;
import static fi.luotsi.web.security.Expectation.NOBODY;
import static fi.luotsi.web.security.Expectation.OWN_ONLY;
import static fi.luotsi.web.security.Expectation.PORTAL_LIST;
import static fi.luotsi.web.security.Expectation.PORTAL_NEGOTIATION;
import static fi.luotsi.web.security.Expectation.PUBLIC;
import static fi.luotsi.web.security.Expectation.SIGNED_IN;
import static fi.luotsi.web.security.Expectation.STRATEGY_DRAFT;
import static fi.luotsi.web.security.Expectation.all;
import static fi.luotsi.web.security.Outcome.NOT_FOUND;
import static fi.luotsi.web.security.Outcome.UNAUTHORIZED;
import static fi.luotsi.web.security.Route.route;

import java.util.List;
import java.util.UUID;

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
            route(GET, "/admin/imports").is(ADMINISTRATION),
            route(POST, "/admin/imports").is(ADMINISTRATION),
            route(GET, "/admin/imports/new").is(ADMINISTRATION),
            // A file handed in is seen by its own organizer's administrators only; ImportPagesIT and ImportJobsTest open one.
            route(GET, "/admin/imports/{id}").with("id", RouteIds::nothing).is(ADMINISTRATION.but(NOT_FOUND, ADMINISTRATOR)),
            route(POST, "/admin/imports/{id}/import").with("id", RouteIds::nothing).is(ADMINISTRATION.but(NOT_FOUND, ADMINISTRATOR)),
            route(GET, "/admin/users").is(ADMINISTRATION),
            route(POST, "/admin/users").is(ADMINISTRATION),
            route(GET, "/admin/users/new").is(ADMINISTRATION),
            route(GET, "/admin/users/{id}").with("id", RouteIds::user).is(ADMINISTRATION),
            route(POST, "/admin/users/{id}/disable").with("id", RouteIds::user).is(ADMINISTRATION),
            route(POST, "/admin/users/{id}/enable").with("id", RouteIds::user).is(ADMINISTRATION),
            route(POST, "/admin/users/{id}/password").with("id", RouteIds::user).is(ADMINISTRATION),
            route(POST, "/admin/users/{id}/role").with("id", RouteIds::user).is(ADMINISTRATION),
            route(GET, "/api/v1/indicators").is(API),
            route(GET, "/api/v1/indicators/{id}/observations").with("id", ids -> "5513").is(API),
            route(GET, "/api/v1/negotiations").is(API),
            api("/api/v1/negotiations/{id}"),
            api("/api/v1/negotiations/{id}/log"),
            // Nothing is frozen while the negotiation goes on.
            api("/api/v1/negotiations/{id}/package").is(all(NOT_FOUND).but(UNAUTHORIZED, ANONYMOUS)),
            api("/api/v1/negotiations/{id}/rounds"),
            api("/api/v1/negotiations/{id}/rounds/{from:[0-9]{1,6}}..{to:[0-9]{1,6}}/diff").with("from", ids -> 1).with("to", ids -> 2),
            api("/api/v1/negotiations/{id}/terms"),
            api("/api/v1/negotiations/{id}/terms/{term}").with("term", RouteIds::term),
            route(POST, "/api/v1/projections").is(API),
            route(GET, "/error").is(NOBODY),
            route(GET, "/help").is(PUBLIC),
            route(GET, "/help/{role}").with("role", ids -> "provider").is(PUBLIC),
            route(GET, "/indicators").is(SIGNED_IN),
            route(GET, "/indicators/{id}").with("id", ids -> "5513").is(SIGNED_IN),
            route(GET, "/indicators/{id}/observations.csv").with("id", ids -> "5513").is(SIGNED_IN),
            route(GET, "/login").is(PUBLIC),
            // Requests are found by their principal alone; CounselPagesIT rules on one.
            route(GET, "/mandate-requests").is(MANDATE_REQUESTS),
            route(POST, "/mandate-requests/{request}").with("request", RouteIds::nothing).sending("granted", "true").is(MANDATE_REQUESTS.but(NOT_FOUND, DECISION_MAKER)),
            route(GET, "/negotiations").is(NEGOTIATION_LIST),
            route(POST, "/negotiations").is(NEGOTIATION_OPEN),
            route(GET, "/negotiations/new").is(NEGOTIATION_OPEN),
            route(GET, "/negotiations/search").sending("q", "Hiljaisuus7319").is(NEGOTIATION_LIST),
            desk("/negotiations/{id}"),
            move("/negotiations/{id}/accept-rest"),
            desk("/negotiations/{id}/answers"),
            desk("/negotiations/{id}/events"),
            desk("/negotiations/{id}/frames"),
            move("/negotiations/{id}/frames"),
            desk("/negotiations/{id}/funding"),
            move("/negotiations/{id}/funding"),
            desk("/negotiations/{id}/funding/choice"),
            move("/negotiations/{id}/funding/choice"),
            desk("/negotiations/{id}/funding/compare"),
            desk("/negotiations/{id}/funding/summary"),
            desk("/negotiations/{id}/funding/{scenario}").with("scenario", RouteIds::scenario),
            move("/negotiations/{id}/funding/{scenario}/copies").with("scenario", RouteIds::scenario),
            desk("/negotiations/{id}/funding/{scenario}/edit").with("scenario", RouteIds::scenario),
            move("/negotiations/{id}/funding/{scenario}/edit").with("scenario", RouteIds::scenario),
            desk("/negotiations/{id}/funding/{scenario}/result.json").with("scenario", RouteIds::scenario),
            move("/negotiations/{id}/funding/{scenario}/runs").with("scenario", RouteIds::scenario),
            move("/negotiations/{id}/funding/{scenario}/share").with("scenario", RouteIds::scenario),
            desk("/negotiations/{id}/issues"),
            move("/negotiations/{id}/issues"),
            desk("/negotiations/{id}/issues/new"),
            desk("/negotiations/{id}/issues/{issue}").with("issue", RouteIds::issue),
            move("/negotiations/{id}/issues/{issue}").with("issue", RouteIds::issue),
            move("/negotiations/{id}/issues/{issue}/confirm").with("issue", RouteIds::issue),
            move("/negotiations/{id}/issues/{issue}/decline").with("issue", RouteIds::issue),
            desk("/negotiations/{id}/issues/{issue}/edit").with("issue", RouteIds::issue),
            move("/negotiations/{id}/issues/{issue}/propose").with("issue", RouteIds::issue),
            secret("/negotiations/{id}/mandates"),
            move("/negotiations/{id}/mandates"),
            move("/negotiations/{id}/mandates/{mandate}/end").with("mandate", RouteIds::nothing),
            move("/negotiations/{id}/mandates/{mandate}/request").with("mandate", RouteIds::nothing),
            move("/negotiations/{id}/rounds").sending("key", UUID.randomUUID().toString()),
            desk("/negotiations/{id}/rounds/check"),
            desk("/negotiations/{id}/rounds/diff").sending("from", "1").sending("to", "2"),
            desk("/negotiations/{id}/rounds/{from}/{to}/diff").with("from", ids -> 1).with("to", ids -> 2),
            desk("/negotiations/{id}/rounds/{from}/{to}/diff.csv").with("from", ids -> 1).with("to", ids -> 2),
            desk("/negotiations/{id}/strategy"),
            desk("/negotiations/{id}/targets/new"),
            move("/negotiations/{id}/targets/new"),
            desk("/negotiations/{id}/terms/{term}").with("term", RouteIds::term),
            move("/negotiations/{id}/terms/{term}").with("term", RouteIds::term),
            // The term of the routes' negotiation is a clause: it has no card. TargetCardIT opens one.
            desk("/negotiations/{id}/terms/{term}/card").with("term", RouteIds::term).is(NEGOTIATION_READ.but(NOT_FOUND, NEGOTIATOR, AUDITOR)),
            move("/negotiations/{id}/terms/{term}/card").with("term", RouteIds::term).is(NEGOTIATION_WRITE.but(NOT_FOUND, NEGOTIATOR)),
            move("/negotiations/{id}/terms/{term}/discard").with("term", RouteIds::term),
            desk("/negotiations/{id}/terms/{term}/notes").with("term", RouteIds::term),
            move("/negotiations/{id}/terms/{term}/notes").with("term", RouteIds::term),
            move("/negotiations/{id}/terms/{term}/notes/{note}/resolve").with("term", RouteIds::term).with("note", RouteIds::nothing).sending("resolved", "true")
                    .is(NEGOTIATION_WRITE.but(NOT_FOUND, NEGOTIATOR)),
            secret("/negotiations/{id}/terms/{term}/position").with("term", RouteIds::term),
            move("/negotiations/{id}/terms/{term}/position").with("term", RouteIds::term),
            desk("/negotiations/{id}/terms/{term}/reopening").with("term", RouteIds::term),
            move("/negotiations/{id}/terms/{term}/reopening").with("term", RouteIds::term),
            desk("/negotiations/{id}/timeline"),
            route(GET, "/openapi").is(PUBLIC),
            route(GET, "/openapi/v1").is(PUBLIC),
            route(GET, "/openapi/v1.yaml").is(PUBLIC),
            route(GET, "/portal").is(PORTAL_LIST),
            route(GET, "/portal/mandate-requests").is(PORTAL_LIST),
            route(POST, "/portal/mandate-requests/{request}").with("request", RouteIds::nothing).sending("granted", "true").is(PORTAL_LIST.but(NOT_FOUND, PROVIDER, FOREIGN_PROVIDER)),
            portal(GET, "/portal/negotiations/{id}"),
            portal(POST, "/portal/negotiations/{id}/accept-rest"),
            portal(GET, "/portal/negotiations/{id}/events"),
            portal(GET, "/portal/negotiations/{id}/frames"),
            portal(POST, "/portal/negotiations/{id}/frames"),
            portal(GET, "/portal/negotiations/{id}/funding"),
            portal(POST, "/portal/negotiations/{id}/funding"),
            portal(GET, "/portal/negotiations/{id}/funding/choice"),
            portal(GET, "/portal/negotiations/{id}/funding/compare"),
            portal(GET, "/portal/negotiations/{id}/funding/summary"),
            portal(GET, "/portal/negotiations/{id}/funding/{scenario}").with("scenario", RouteIds::scenario),
            portal(POST, "/portal/negotiations/{id}/funding/{scenario}/copies").with("scenario", RouteIds::scenario),
            portal(GET, "/portal/negotiations/{id}/funding/{scenario}/edit").with("scenario", RouteIds::scenario),
            portal(POST, "/portal/negotiations/{id}/funding/{scenario}/edit").with("scenario", RouteIds::scenario),
            portal(GET, "/portal/negotiations/{id}/funding/{scenario}/result.json").with("scenario", RouteIds::scenario),
            portal(POST, "/portal/negotiations/{id}/funding/{scenario}/runs").with("scenario", RouteIds::scenario),
            portal(POST, "/portal/negotiations/{id}/funding/{scenario}/share").with("scenario", RouteIds::scenario),
            portal(GET, "/portal/negotiations/{id}/issues"),
            portal(POST, "/portal/negotiations/{id}/issues"),
            portal(GET, "/portal/negotiations/{id}/issues/new"),
            portal(GET, "/portal/negotiations/{id}/issues/{issue}").with("issue", RouteIds::issue),
            portal(POST, "/portal/negotiations/{id}/issues/{issue}").with("issue", RouteIds::issue),
            portal(POST, "/portal/negotiations/{id}/issues/{issue}/confirm").with("issue", RouteIds::issue),
            portal(POST, "/portal/negotiations/{id}/issues/{issue}/decline").with("issue", RouteIds::issue),
            portal(GET, "/portal/negotiations/{id}/issues/{issue}/edit").with("issue", RouteIds::issue),
            portal(POST, "/portal/negotiations/{id}/issues/{issue}/propose").with("issue", RouteIds::issue),
            portal(GET, "/portal/negotiations/{id}/mandates"),
            portal(POST, "/portal/negotiations/{id}/mandates"),
            portal(POST, "/portal/negotiations/{id}/mandates/{mandate}/end").with("mandate", RouteIds::nothing),
            portal(POST, "/portal/negotiations/{id}/mandates/{mandate}/request").with("mandate", RouteIds::nothing),
            portal(POST, "/portal/negotiations/{id}/rounds").sending("key", UUID.randomUUID().toString()),
            portal(GET, "/portal/negotiations/{id}/rounds/check"),
            portal(GET, "/portal/negotiations/{id}/rounds/diff").sending("from", "1").sending("to", "2"),
            portal(GET, "/portal/negotiations/{id}/rounds/{from}/{to}/diff").with("from", ids -> 1).with("to", ids -> 2),
            portal(GET, "/portal/negotiations/{id}/strategy"),
            portal(GET, "/portal/negotiations/{id}/terms/{term}/card").with("term", RouteIds::term).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(GET, "/portal/negotiations/{id}/rounds/{from}/{to}/diff.csv").with("from", ids -> 1).with("to", ids -> 2),
            portal(GET, "/portal/negotiations/{id}/terms/{term}").with("term", RouteIds::term),
            portal(POST, "/portal/negotiations/{id}/terms/{term}").with("term", RouteIds::term),
            portal(POST, "/portal/negotiations/{id}/terms/{term}/discard").with("term", RouteIds::term),
            portal(GET, "/portal/negotiations/{id}/terms/{term}/notes").with("term", RouteIds::term),
            portal(POST, "/portal/negotiations/{id}/terms/{term}/notes").with("term", RouteIds::term),
            portal(POST, "/portal/negotiations/{id}/terms/{term}/notes/{note}/resolve").with("term", RouteIds::term).with("note", RouteIds::nothing)
                    .sending("resolved", "true").is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(GET, "/portal/negotiations/{id}/terms/{term}/position").with("term", RouteIds::term),
            portal(POST, "/portal/negotiations/{id}/terms/{term}/position").with("term", RouteIds::term),
            portal(GET, "/portal/negotiations/{id}/terms/{term}/reopening").with("term", RouteIds::term),
            portal(POST, "/portal/negotiations/{id}/terms/{term}/reopening").with("term", RouteIds::term),
            portal(GET, "/portal/negotiations/{id}/timeline"),
            route(GET, "/portal/search").sending("q", "Hiljaisuus7319").is(PORTAL_LIST),
            route(POST, "/preferences/scheme").is(PUBLIC),
            route(GET, "/profile").is(SIGNED_IN),
            route(GET, "/profile/password").is(SIGNED_IN),
            // Without the current password nothing changes and the form comes again.
            route(POST, "/profile/password").is(SIGNED_IN),
            route(POST, "/profile/tokens").is(SIGNED_IN),
            route(POST, "/profile/tokens/{id}/revoke").with("id", RouteIds::nothing).is(OWN_ONLY),
            route(GET, "/restore").is(SIGNED_IN),
            route(POST, "/restore").is(SIGNED_IN),
            route(GET, "/strategy").is(SIGNED_IN),
            route(GET, "/strategy/diff").sending("from", "1").sending("to", "1").is(SIGNED_IN),
            route(GET, "/strategy/draft").is(STRATEGY_DRAFT),
            route(POST, "/strategy/draft").is(STRATEGY_DRAFT),
            // The row above has begun one for both negotiators.
            route(GET, "/strategy/draft/contents/{required}").with("required", ids -> "SERVICE_PROMISE").is(STRATEGY_DRAFT),
            route(POST, "/strategy/draft/contents/{required}").with("required", ids -> "SERVICE_PROMISE").sending("fi", "Lupaus").is(STRATEGY_DRAFT),
            route(POST, "/strategy/draft/facts").is(STRATEGY_DRAFT),
            route(GET, "/strategy/draft/items/new").is(STRATEGY_DRAFT),
            route(POST, "/strategy/draft/items/new").sending("parent", "99999999-0000-4000-8000-000000000000").is(STRATEGY_DRAFT.but(NOT_FOUND, NEGOTIATOR, FOREIGN_NEGOTIATOR)),
            route(GET, "/strategy/draft/items/{item}").with("item", RouteIds::nothing).is(STRATEGY_DRAFT.but(NOT_FOUND, NEGOTIATOR, FOREIGN_NEGOTIATOR)),
            route(POST, "/strategy/draft/items/{item}").with("item", RouteIds::nothing).is(STRATEGY_DRAFT.but(NOT_FOUND, NEGOTIATOR, FOREIGN_NEGOTIATOR)),
            route(POST, "/strategy/draft/items/{item}/remove").with("item", RouteIds::nothing).is(STRATEGY_DRAFT.but(NOT_FOUND, NEGOTIATOR, FOREIGN_NEGOTIATOR)),
            route(POST, "/strategy/draft/publish").sending("day", "31.2.2026").is(STRATEGY_DRAFT),
            route(GET, "/strategy/editions/{from}/{to}/diff").with("from", ids -> 1).with("to", ids -> 1).is(SIGNED_IN),
            route(GET, "/strategy/editions/{number}").with("number", ids -> 1).is(SIGNED_IN),
            route(GET, "/typed").is(SIGNED_IN),
            route(POST, "/typed").sending("luotsi.action", "/profile").is(SIGNED_IN),
            route(POST, "/typed/{id}/forget").with("id", RouteIds::nothing).is(SIGNED_IN),
            route(POST, "/views").sending("place", "PACKAGE").is(SIGNED_IN),
            route(POST, "/views/{id}/forget").with("id", RouteIds::nothing).is(SIGNED_IN));

    private RouteTable() {}

    private static Route api(String pattern) {
        return route(GET, pattern).with("id", RouteIds::negotiation).is(API_NEGOTIATION);
    }

    private static Route desk(String pattern) {
        return route(GET, pattern).with("id", RouteIds::negotiation).is(NEGOTIATION_READ);
    }

    /** What only the own side's negotiators see, neither auditors nor decision makers. */
    private static Route secret(String pattern) {
        return desk(pattern).is(NEGOTIATION_READ.but(NOT_FOUND, AUDITOR));
    }

    private static Route move(String pattern) {
        return route(POST, pattern).with("id", RouteIds::negotiation).is(NEGOTIATION_WRITE);
    }

    private static Route portal(String method, String pattern) {
        return route(method, pattern).with("id", RouteIds::negotiation).is(PORTAL_NEGOTIATION);
    }
}
