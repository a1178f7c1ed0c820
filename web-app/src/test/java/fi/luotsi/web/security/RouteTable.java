package fi.luotsi.web.security;

import static fi.luotsi.web.security.Audience.ADMINISTRATOR;
import static fi.luotsi.web.security.Audience.ANONYMOUS;
import static fi.luotsi.web.security.Audience.AUDITOR;
import static fi.luotsi.web.security.Audience.DECISION_MAKER;
import static fi.luotsi.web.security.Audience.EXPERT;
import static fi.luotsi.web.security.Audience.FOREIGN_NEGOTIATOR;
import static fi.luotsi.web.security.Audience.FOREIGN_PROVIDER;
import static fi.luotsi.web.security.Audience.NEGOTIATOR;
import static fi.luotsi.web.security.Audience.PROVIDER;
import static fi.luotsi.web.security.Expectation.ADMINISTRATION;
import static fi.luotsi.web.security.Expectation.API;
import static fi.luotsi.web.security.Expectation.API_NEGOTIATION;
import static fi.luotsi.web.security.Expectation.EXPERTS;
import static fi.luotsi.web.security.Expectation.EXPERTS_TOO;
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
import static fi.luotsi.web.security.Expectation.CHAIN_READ;
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
            route(GET, "/admin/mail").is(ADMINISTRATION),
            route(GET, "/admin/invitations").is(ADMINISTRATION),
            route(POST, "/admin/invitations").is(ADMINISTRATION),
            route(POST, "/admin/invitations/{id}/renew").with("id", RouteIds::nothing).is(ADMINISTRATION.but(NOT_FOUND, ADMINISTRATOR)),
            route(POST, "/admin/invitations/{id}/withdraw").with("id", RouteIds::nothing).is(ADMINISTRATION.but(NOT_FOUND, ADMINISTRATOR)),
            route(GET, "/admin/ladder").is(ADMINISTRATION),
            route(POST, "/admin/ladder").is(ADMINISTRATION),
            route(GET, "/admin/users").is(ADMINISTRATION),
            route(POST, "/admin/users").is(ADMINISTRATION),
            route(GET, "/admin/users/new").is(ADMINISTRATION),
            route(GET, "/admin/users/{id}").with("id", RouteIds::user).is(ADMINISTRATION),
            route(GET, "/admin/users/{id}/deputies").with("id", RouteIds::user).is(ADMINISTRATION),
            route(POST, "/admin/users/{id}/deputies").with("id", RouteIds::user).is(ADMINISTRATION),
            route(POST, "/admin/users/{id}/deputies/{deputyship}/end").with("id", RouteIds::user).with("deputyship", RouteIds::nothing).is(ADMINISTRATION.but(NOT_FOUND, ADMINISTRATOR)),
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
            api("/api/v1/negotiations/{id}/package").is(all(NOT_FOUND).but(UNAUTHORIZED, ANONYMOUS, EXPERT)),
            api("/api/v1/negotiations/{id}/rounds"),
            api("/api/v1/negotiations/{id}/rounds/{from:[0-9]{1,6}}..{to:[0-9]{1,6}}/diff").with("from", ids -> 1).with("to", ids -> 2),
            api("/api/v1/negotiations/{id}/terms"),
            api("/api/v1/negotiations/{id}/terms/{term}").with("term", RouteIds::term),
            route(POST, "/api/v1/projections").is(API),
            route(GET, "/chains").is(SIGNED_IN),
            route(GET, "/chains/new").is(ADMINISTRATION),
            route(POST, "/chains/new").is(ADMINISTRATION),
            route(GET, "/chains/{chain}").with("chain", RouteIds::chain).is(CHAIN_READ),
            route(GET, "/chains/{chain}/changes").with("chain", RouteIds::chain).sending("from", "1").sending("to", "1").is(SIGNED_IN),
            route(GET, "/chains/{chain}/changes/{from}/{to}").with("chain", RouteIds::chain).with("from", ids -> 1).with("to", ids -> 1).is(CHAIN_READ),
            route(GET, "/chains/{chain}/draft").with("chain", RouteIds::chain).is(ADMINISTRATION),
            route(POST, "/chains/{chain}/draft/facts").with("chain", RouteIds::chain).is(ADMINISTRATION),
            route(POST, "/chains/{chain}/draft/publish").with("chain", RouteIds::chain).sending("validFrom", "31.2.2026").is(ADMINISTRATION),
            route(GET, "/chains/{chain}/draft/steps/new").with("chain", RouteIds::chain).is(ADMINISTRATION),
            route(POST, "/chains/{chain}/draft/steps/new").with("chain", RouteIds::chain).is(ADMINISTRATION),
            route(GET, "/chains/{chain}/draft/steps/{from}/ways/new").with("chain", RouteIds::chain).with("from", RouteIds::step).is(ADMINISTRATION),
            route(POST, "/chains/{chain}/draft/steps/{from}/ways/new").with("chain", RouteIds::chain).with("from", RouteIds::step).is(ADMINISTRATION),
            route(GET, "/chains/{chain}/draft/steps/{from}/ways/{to}").with("chain", RouteIds::chain).with("from", RouteIds::step).with("to", RouteIds::nextStep).is(ADMINISTRATION),
            route(POST, "/chains/{chain}/draft/steps/{from}/ways/{to}").with("chain", RouteIds::chain).with("from", RouteIds::step).with("to", RouteIds::nextStep)
                    .sending("amount", "soon").is(ADMINISTRATION),
            route(POST, "/chains/{chain}/draft/steps/{from}/ways/{to}/remove").with("chain", RouteIds::chain).with("from", RouteIds::step).with("to", RouteIds::nothing)
                    .is(ADMINISTRATION.but(NOT_FOUND, ADMINISTRATOR)),
            route(GET, "/chains/{chain}/draft/steps/{step}").with("chain", RouteIds::chain).with("step", RouteIds::step).is(ADMINISTRATION),
            route(POST, "/chains/{chain}/draft/steps/{step}").with("chain", RouteIds::chain).with("step", RouteIds::step).is(ADMINISTRATION),
            route(POST, "/chains/{chain}/draft/steps/{step}/move").with("chain", RouteIds::chain).with("step", RouteIds::nothing).is(ADMINISTRATION.but(NOT_FOUND, ADMINISTRATOR)),
            route(POST, "/chains/{chain}/draft/steps/{step}/remove").with("chain", RouteIds::chain).with("step", RouteIds::nothing).is(ADMINISTRATION.but(NOT_FOUND, ADMINISTRATOR)),
            route(POST, "/chains/{chain}/draft/undo").with("chain", RouteIds::nothing).is(ADMINISTRATION.but(NOT_FOUND, ADMINISTRATOR)),
            route(GET, "/chains/{chain}/versions/{number}").with("chain", RouteIds::chain).with("number", ids -> 1).is(CHAIN_READ),
            route(POST, "/chains/{chain}/versions/{number}/revise").with("chain", RouteIds::chain).with("number", ids -> 1).is(ADMINISTRATION),
            route(GET, "/error").is(NOBODY),
            route(GET, "/expert").is(EXPERTS),
            // The expert is asked about another negotiation; ExpertPagesIT opens it.
            route(GET, "/expert/{id}").with("id", RouteIds::negotiation).is(EXPERTS.but(NOT_FOUND, EXPERT)),
            route(GET, "/expert/{id}/terms/{term}").with("id", RouteIds::negotiation).with("term", RouteIds::term).is(EXPERTS.but(NOT_FOUND, EXPERT)),
            route(POST, "/expert/{id}/terms/{term}/notes").with("id", RouteIds::negotiation).with("term", RouteIds::term).is(EXPERTS.but(NOT_FOUND, EXPERT)),
            // A key that nobody has; NoticePagesIT opens one.
            route(GET, "/feeds/{key}").with("key", ids -> "key").is(NOBODY),
            route(GET, "/help").is(PUBLIC),
            route(GET, "/help/funding-models").is(PUBLIC),
            route(GET, "/help/{role}").with("role", ids -> "provider").is(PUBLIC),
            route(GET, "/indicators").is(SIGNED_IN),
            route(GET, "/indicators/{id}").with("id", ids -> "5513").is(SIGNED_IN),
            route(GET, "/indicators/{id}/observations.csv").with("id", ids -> "5513").is(SIGNED_IN),
            // Whoever has the link is let in; a guessed one opens nothing. InvitationPagesIT opens one.
            route(GET, "/invitations/{key}").with("key", RouteIds::nothing).is(NOBODY),
            route(POST, "/invitations/{key}").with("key", RouteIds::nothing).is(NOBODY),
            route(POST, "/invitations/{key}/ask").with("key", RouteIds::nothing).is(NOBODY),
            route(GET, "/login").is(PUBLIC),
            // Requests are found by their principal alone; CounselPagesIT rules on one.
            route(GET, "/mandate-requests").is(MANDATE_REQUESTS),
            route(POST, "/mandate-requests/{request}").with("request", RouteIds::nothing).sending("granted", "true").is(MANDATE_REQUESTS.but(NOT_FOUND, DECISION_MAKER)),
            route(GET, "/negotiations").is(NEGOTIATION_LIST),
            route(POST, "/negotiations").is(NEGOTIATION_OPEN),
            route(GET, "/negotiations/board").is(NEGOTIATION_LIST),
            route(GET, "/negotiations/board.csv").is(NEGOTIATION_LIST),
            route(GET, "/negotiations/new").is(NEGOTIATION_OPEN),
            route(GET, "/negotiations/search").sending("q", "Hiljaisuus7319").is(NEGOTIATION_LIST),
            desk("/negotiations/{id}"),
            move("/negotiations/{id}/accept-rest"),
            desk("/negotiations/{id}/agreement.docx"),
            desk("/negotiations/{id}/answers"),
            desk("/negotiations/{id}/concessions"),
            desk("/negotiations/{id}/concessions.csv"),
            desk("/negotiations/{id}/cost"),
            desk("/negotiations/{id}/events"),
            secret("/negotiations/{id}/experts"),
            move("/negotiations/{id}/experts"),
            secret("/negotiations/{id}/experts/new"),
            // An expert is its own party's; ExpertPagesIT asks some.
            secret("/negotiations/{id}/experts/{expert}").with("expert", RouteIds::nothing).is(NEGOTIATION_READ.but(NOT_FOUND, NEGOTIATOR, AUDITOR)),
            move("/negotiations/{id}/experts/{expert}").with("expert", RouteIds::nothing).is(NEGOTIATION_WRITE.but(NOT_FOUND, NEGOTIATOR)),
            move("/negotiations/{id}/experts/{expert}/again").with("expert", RouteIds::nothing).is(NEGOTIATION_WRITE.but(NOT_FOUND, NEGOTIATOR)),
            move("/negotiations/{id}/experts/{expert}/end").with("expert", RouteIds::nothing).is(NEGOTIATION_WRITE.but(NOT_FOUND, NEGOTIATOR)),
            desk("/negotiations/{id}/frames"),
            move("/negotiations/{id}/frames"),
            desk("/negotiations/{id}/frames.csv"),
            desk("/negotiations/{id}/frames.xlsx"),
            secret("/negotiations/{id}/frames/import"),
            move("/negotiations/{id}/frames/import"),
            desk("/negotiations/{id}/funding"),
            move("/negotiations/{id}/funding"),
            desk("/negotiations/{id}/funding/choice"),
            move("/negotiations/{id}/funding/choice"),
            desk("/negotiations/{id}/funding/compare"),
            desk("/negotiations/{id}/funding/frames"),
            move("/negotiations/{id}/funding/frames"),
            desk("/negotiations/{id}/funding/payment"),
            desk("/negotiations/{id}/funding/summary"),
            secret("/negotiations/{id}/funding/sweeps"),
            move("/negotiations/{id}/funding/sweeps"),
            secret("/negotiations/{id}/funding/sweeps/new"),
            // A sweep is its own party's; SweepPagesIT opens some.
            secret("/negotiations/{id}/funding/sweeps/{sweep}").with("sweep", RouteIds::nothing).is(NEGOTIATION_READ.but(NOT_FOUND, NEGOTIATOR, AUDITOR)),
            move("/negotiations/{id}/funding/sweeps/{sweep}/cancel").with("sweep", RouteIds::nothing).is(NEGOTIATION_WRITE.but(NOT_FOUND, NEGOTIATOR)),
            secret("/negotiations/{id}/funding/sweeps/{sweep}/parameters.json").with("sweep", RouteIds::nothing).is(NEGOTIATION_READ.but(NOT_FOUND, NEGOTIATOR, AUDITOR)),
            secret("/negotiations/{id}/funding/sweeps/{sweep}/points.csv").with("sweep", RouteIds::nothing).is(NEGOTIATION_READ.but(NOT_FOUND, NEGOTIATOR, AUDITOR)),
            secret("/negotiations/{id}/funding/sweeps/{sweep}/progress").with("sweep", RouteIds::nothing).is(NEGOTIATION_READ.but(NOT_FOUND, NEGOTIATOR, AUDITOR)),
            move("/negotiations/{id}/funding/sweeps/{sweep}/repeat").with("sweep", RouteIds::nothing).is(NEGOTIATION_WRITE.but(NOT_FOUND, NEGOTIATOR)),
            desk("/negotiations/{id}/funding/{scenario}").with("scenario", RouteIds::scenario),
            move("/negotiations/{id}/funding/{scenario}/copies").with("scenario", RouteIds::scenario),
            desk("/negotiations/{id}/funding/{scenario}/edit").with("scenario", RouteIds::scenario),
            move("/negotiations/{id}/funding/{scenario}/edit").with("scenario", RouteIds::scenario),
            desk("/negotiations/{id}/funding/{scenario}/result.json").with("scenario", RouteIds::scenario),
            move("/negotiations/{id}/funding/{scenario}/runs").with("scenario", RouteIds::scenario),
            move("/negotiations/{id}/funding/{scenario}/share").with("scenario", RouteIds::scenario),
            desk("/negotiations/{id}/frames.csv"),
            desk("/negotiations/{id}/frames.xlsx"),
            secret("/negotiations/{id}/frames/import"),
            move("/negotiations/{id}/frames/import"),
            desk("/negotiations/{id}/disputes"),
            move("/negotiations/{id}/disputes"),
            desk("/negotiations/{id}/disputes/new"),
            desk("/negotiations/{id}/disputes/{dispute}").with("dispute", RouteIds::dispute),
            move("/negotiations/{id}/disputes/{dispute}/confirm").with("dispute", RouteIds::dispute),
            move("/negotiations/{id}/disputes/{dispute}/decline").with("dispute", RouteIds::dispute),
            move("/negotiations/{id}/disputes/{dispute}/position").with("dispute", RouteIds::dispute),
            move("/negotiations/{id}/disputes/{dispute}/propose").with("dispute", RouteIds::dispute),
            desk("/negotiations/{id}/issues"),
            move("/negotiations/{id}/issues"),
            desk("/negotiations/{id}/issues/new"),
            desk("/negotiations/{id}/issues/{issue}").with("issue", RouteIds::issue),
            move("/negotiations/{id}/issues/{issue}").with("issue", RouteIds::issue),
            move("/negotiations/{id}/issues/{issue}/confirm").with("issue", RouteIds::issue),
            move("/negotiations/{id}/issues/{issue}/decline").with("issue", RouteIds::issue),
            desk("/negotiations/{id}/issues/{issue}/edit").with("issue", RouteIds::issue),
            move("/negotiations/{id}/issues/{issue}/propose").with("issue", RouteIds::issue),
            desk("/negotiations/{id}/meetings"),
            move("/negotiations/{id}/meetings"),
            desk("/negotiations/{id}/meetings/new"),
            desk("/negotiations/{id}/meetings/{meeting}").with("meeting", RouteIds::meeting),
            move("/negotiations/{id}/meetings/{meeting}").with("meeting", RouteIds::meeting),
            move("/negotiations/{id}/meetings/{meeting}/cancel").with("meeting", RouteIds::meeting),
            desk("/negotiations/{id}/meetings/{meeting}/edit").with("meeting", RouteIds::meeting),
            move("/negotiations/{id}/meetings/{meeting}/hours").with("meeting", RouteIds::meeting),
            desk("/negotiations/{id}/meetings/{meeting}/invitation.ics").with("meeting", RouteIds::meeting),
            desk("/negotiations/{id}/meetings/{meeting}/memo.pdf").with("meeting", RouteIds::meeting),
            move("/negotiations/{id}/meetings/{meeting}/minutes").with("meeting", RouteIds::meeting),
            move("/negotiations/{id}/meetings/{meeting}/minutes/check").with("meeting", RouteIds::meeting),
            move("/negotiations/{id}/meetings/{meeting}/minutes/correct").with("meeting", RouteIds::meeting),
            desk("/negotiations/{id}/meetings/{meeting}/minutes/edit").with("meeting", RouteIds::meeting),
            move("/negotiations/{id}/meetings/{meeting}/minutes/publish").with("meeting", RouteIds::meeting),
            move("/negotiations/{id}/meetings/{meeting}/minutes/return").with("meeting", RouteIds::meeting),
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
            route(GET, "/notices").is(SIGNED_IN),
            route(POST, "/notices/read").is(SIGNED_IN),
            route(POST, "/notices/{id}/open").with("id", RouteIds::nothing).is(OWN_ONLY),
            route(POST, "/notices/{id}/read").with("id", RouteIds::nothing).is(OWN_ONLY),
            desk("/negotiations/{id}/word"),
            move("/negotiations/{id}/word"),
            move("/negotiations/{id}/word/take"),
            desk("/negotiations/{id}/timeline.csv"),
            route(GET, "/openapi").is(PUBLIC),
            route(GET, "/openapi/v1").is(PUBLIC),
            route(GET, "/openapi/v1.yaml").is(PUBLIC),
            route(GET, "/portal").is(PORTAL_LIST),
            route(GET, "/portal/board").is(PORTAL_LIST),
            route(GET, "/portal/board.csv").is(PORTAL_LIST),
            route(GET, "/portal/mandate-requests").is(PORTAL_LIST),
            route(POST, "/portal/mandate-requests/{request}").with("request", RouteIds::nothing).sending("granted", "true").is(PORTAL_LIST.but(NOT_FOUND, PROVIDER, FOREIGN_PROVIDER)),
            portal(GET, "/portal/negotiations/{id}"),
            portal(POST, "/portal/negotiations/{id}/accept-rest"),
            portal(GET, "/portal/negotiations/{id}/concessions"),
            portal(GET, "/portal/negotiations/{id}/concessions.csv"),
            portal(GET, "/portal/negotiations/{id}/agreement.docx"),
            portal(GET, "/portal/negotiations/{id}/cost"),
            portal(GET, "/portal/negotiations/{id}/events"),
            portal(GET, "/portal/negotiations/{id}/experts"),
            portal(POST, "/portal/negotiations/{id}/experts"),
            portal(GET, "/portal/negotiations/{id}/experts/new"),
            portal(GET, "/portal/negotiations/{id}/experts/{expert}").with("expert", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(POST, "/portal/negotiations/{id}/experts/{expert}").with("expert", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(POST, "/portal/negotiations/{id}/experts/{expert}/again").with("expert", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(POST, "/portal/negotiations/{id}/experts/{expert}/end").with("expert", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(GET, "/portal/negotiations/{id}/frames"),
            portal(POST, "/portal/negotiations/{id}/frames"),
            portal(GET, "/portal/negotiations/{id}/frames.csv"),
            portal(GET, "/portal/negotiations/{id}/frames.xlsx"),
            portal(GET, "/portal/negotiations/{id}/frames/import"),
            portal(POST, "/portal/negotiations/{id}/frames/import"),
            portal(GET, "/portal/negotiations/{id}/funding"),
            portal(POST, "/portal/negotiations/{id}/funding"),
            portal(GET, "/portal/negotiations/{id}/funding/choice"),
            portal(GET, "/portal/negotiations/{id}/funding/compare"),
            portal(GET, "/portal/negotiations/{id}/funding/payment"),
            portal(GET, "/portal/negotiations/{id}/funding/summary"),
            portal(GET, "/portal/negotiations/{id}/funding/sweeps"),
            portal(POST, "/portal/negotiations/{id}/funding/sweeps"),
            portal(GET, "/portal/negotiations/{id}/funding/sweeps/new"),
            portal(GET, "/portal/negotiations/{id}/funding/sweeps/{sweep}").with("sweep", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(POST, "/portal/negotiations/{id}/funding/sweeps/{sweep}/cancel").with("sweep", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(GET, "/portal/negotiations/{id}/funding/sweeps/{sweep}/parameters.json").with("sweep", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(GET, "/portal/negotiations/{id}/funding/sweeps/{sweep}/points.csv").with("sweep", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(GET, "/portal/negotiations/{id}/funding/sweeps/{sweep}/progress").with("sweep", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(POST, "/portal/negotiations/{id}/funding/sweeps/{sweep}/repeat").with("sweep", RouteIds::nothing).is(PORTAL_NEGOTIATION.but(NOT_FOUND, PROVIDER)),
            portal(GET, "/portal/negotiations/{id}/funding/{scenario}").with("scenario", RouteIds::scenario),
            portal(POST, "/portal/negotiations/{id}/funding/{scenario}/copies").with("scenario", RouteIds::scenario),
            portal(GET, "/portal/negotiations/{id}/funding/{scenario}/edit").with("scenario", RouteIds::scenario),
            portal(POST, "/portal/negotiations/{id}/funding/{scenario}/edit").with("scenario", RouteIds::scenario),
            portal(GET, "/portal/negotiations/{id}/funding/{scenario}/result.json").with("scenario", RouteIds::scenario),
            portal(POST, "/portal/negotiations/{id}/funding/{scenario}/runs").with("scenario", RouteIds::scenario),
            portal(POST, "/portal/negotiations/{id}/funding/{scenario}/share").with("scenario", RouteIds::scenario),
            portal(GET, "/portal/negotiations/{id}/frames.csv"),
            portal(GET, "/portal/negotiations/{id}/frames.xlsx"),
            portal(GET, "/portal/negotiations/{id}/frames/import"),
            portal(POST, "/portal/negotiations/{id}/frames/import"),
            portal(GET, "/portal/negotiations/{id}/disputes"),
            portal(POST, "/portal/negotiations/{id}/disputes"),
            portal(GET, "/portal/negotiations/{id}/disputes/new"),
            portal(GET, "/portal/negotiations/{id}/disputes/{dispute}").with("dispute", RouteIds::dispute),
            portal(POST, "/portal/negotiations/{id}/disputes/{dispute}/confirm").with("dispute", RouteIds::dispute),
            portal(POST, "/portal/negotiations/{id}/disputes/{dispute}/decline").with("dispute", RouteIds::dispute),
            portal(POST, "/portal/negotiations/{id}/disputes/{dispute}/position").with("dispute", RouteIds::dispute),
            portal(POST, "/portal/negotiations/{id}/disputes/{dispute}/propose").with("dispute", RouteIds::dispute),
            portal(GET, "/portal/negotiations/{id}/issues"),
            portal(POST, "/portal/negotiations/{id}/issues"),
            portal(GET, "/portal/negotiations/{id}/issues/new"),
            portal(GET, "/portal/negotiations/{id}/issues/{issue}").with("issue", RouteIds::issue),
            portal(POST, "/portal/negotiations/{id}/issues/{issue}").with("issue", RouteIds::issue),
            portal(POST, "/portal/negotiations/{id}/issues/{issue}/confirm").with("issue", RouteIds::issue),
            portal(POST, "/portal/negotiations/{id}/issues/{issue}/decline").with("issue", RouteIds::issue),
            portal(GET, "/portal/negotiations/{id}/issues/{issue}/edit").with("issue", RouteIds::issue),
            portal(POST, "/portal/negotiations/{id}/issues/{issue}/propose").with("issue", RouteIds::issue),
            portal(GET, "/portal/negotiations/{id}/meetings"),
            portal(POST, "/portal/negotiations/{id}/meetings"),
            portal(GET, "/portal/negotiations/{id}/meetings/new"),
            portal(GET, "/portal/negotiations/{id}/meetings/{meeting}").with("meeting", RouteIds::meeting),
            portal(POST, "/portal/negotiations/{id}/meetings/{meeting}").with("meeting", RouteIds::meeting),
            portal(POST, "/portal/negotiations/{id}/meetings/{meeting}/cancel").with("meeting", RouteIds::meeting),
            portal(GET, "/portal/negotiations/{id}/meetings/{meeting}/edit").with("meeting", RouteIds::meeting),
            portal(POST, "/portal/negotiations/{id}/meetings/{meeting}/hours").with("meeting", RouteIds::meeting),
            portal(GET, "/portal/negotiations/{id}/meetings/{meeting}/invitation.ics").with("meeting", RouteIds::meeting),
            portal(GET, "/portal/negotiations/{id}/meetings/{meeting}/memo.pdf").with("meeting", RouteIds::meeting),
            portal(POST, "/portal/negotiations/{id}/meetings/{meeting}/minutes").with("meeting", RouteIds::meeting),
            portal(POST, "/portal/negotiations/{id}/meetings/{meeting}/minutes/check").with("meeting", RouteIds::meeting),
            portal(POST, "/portal/negotiations/{id}/meetings/{meeting}/minutes/correct").with("meeting", RouteIds::meeting),
            portal(GET, "/portal/negotiations/{id}/meetings/{meeting}/minutes/edit").with("meeting", RouteIds::meeting),
            portal(POST, "/portal/negotiations/{id}/meetings/{meeting}/minutes/publish").with("meeting", RouteIds::meeting),
            portal(POST, "/portal/negotiations/{id}/meetings/{meeting}/minutes/return").with("meeting", RouteIds::meeting),
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
            portal(GET, "/portal/negotiations/{id}/word"),
            portal(POST, "/portal/negotiations/{id}/word"),
            portal(POST, "/portal/negotiations/{id}/word/take"),
            portal(GET, "/portal/negotiations/{id}/timeline.csv"),
            route(GET, "/portal/search").sending("q", "Hiljaisuus7319").is(PORTAL_LIST),
            route(POST, "/preferences/scheme").is(PUBLIC),
            route(GET, "/profile").is(SIGNED_IN),
            route(GET, "/profile/deputies").is(SIGNED_IN),
            route(POST, "/profile/deputies").is(SIGNED_IN),
            route(POST, "/profile/deputies/oneself").is(SIGNED_IN),
            route(POST, "/profile/deputies/{id}/act").with("id", RouteIds::nothing).is(OWN_ONLY),
            route(POST, "/profile/deputies/{id}/end").with("id", RouteIds::nothing).is(OWN_ONLY),
            route(GET, "/profile/notices").is(SIGNED_IN),
            route(POST, "/profile/notices").is(SIGNED_IN),
            route(POST, "/profile/notices/feed").is(SIGNED_IN),
            route(POST, "/profile/notices/feed/revoke").is(SIGNED_IN),
            route(GET, "/profile/password").is(EXPERTS_TOO),
            // Without the current password nothing changes and the form comes again.
            route(POST, "/profile/password").is(EXPERTS_TOO),
            route(POST, "/profile/tokens").is(SIGNED_IN),
            route(POST, "/profile/tokens/{id}/revoke").with("id", RouteIds::nothing).is(OWN_ONLY),
            route(GET, "/restore").is(EXPERTS_TOO),
            route(POST, "/restore").is(EXPERTS_TOO),
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
            route(GET, "/typed").is(EXPERTS_TOO),
            route(POST, "/typed").sending("luotsi.action", "/profile").is(EXPERTS_TOO),
            route(POST, "/typed/{id}/forget").with("id", RouteIds::nothing).is(EXPERTS_TOO),
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
