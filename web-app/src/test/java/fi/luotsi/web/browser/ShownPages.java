package fi.luotsi.web.browser;

import static fi.luotsi.web.browser.Places.kept;
import static fi.luotsi.web.browser.Places.keptTerm;
import static fi.luotsi.web.browser.Places.negotiation;
import static fi.luotsi.web.browser.Places.organizersTerm;
import static fi.luotsi.web.browser.Places.portal;
import static fi.luotsi.web.browser.Places.providersTerm;
import static fi.luotsi.web.browser.Places.scenario;
import static fi.luotsi.web.browser.ShownPage.page;
import static fi.luotsi.web.browser.ShownPage.reached;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import fi.luotsi.negotiation.term.TermKind;

/** Every page of the application and who sees it. A new page gets its line here, or AccessibilityIT fails and names it. */
final class ShownPages {

    private static final String NEGOTIATOR = "neuvottelija";
    private static final String AUDITOR = "tarkastaja";
    private static final String DECISION_MAKER = "paattaja";
    private static final String MANAGER = "tuottaja";
    private static final String EXPERT = "asiantuntija";
    private static final String ADMINISTRATOR = "paakayttaja";
    private static final String ERROR = "/error";
    private static final String NOWHERE = "/negotiations/99999999-0000-4000-8000-000000000000";

    /** Addresses that answer with another address, and files. */
    static final Set<String> NO_PAGES = Set.of("/negotiations/{id}/archive.zip", "/portal/negotiations/{id}/archive.zip", "/negotiations/{id}/obligations/calendar.ics", "/portal/negotiations/{id}/obligations/calendar.ics", "/portal/negotiations/{id}/subcontractors/passages", "/chains/{chain}", "/chains/{chain}/changes",
            "/negotiations/{id}/terms/{term}/depth", "/portal/negotiations/{id}/terms/{term}/depth", "/chains/{chain}/versions/{number}/bpmn", "/chains/{chain}/versions/{number}/cost.csv", "/chains/{chain}/versions/{number}/cost.xlsx", "/chains/figures/template.csv", "/admin/codes/import/template.csv",
            "/negotiations/{id}/funding/sweeps/{sweep}/parameters.json", "/negotiations/{id}/funding/sweeps/{sweep}/points.csv", "/negotiations/{id}/funding/sweeps/{sweep}/progress",
            "/portal/negotiations/{id}/funding/sweeps/{sweep}/parameters.json", "/portal/negotiations/{id}/funding/sweeps/{sweep}/points.csv", "/portal/negotiations/{id}/funding/sweeps/{sweep}/progress",
            "/negotiations/{id}/funding/{scenario}/result.json", "/portal/negotiations/{id}/funding/{scenario}/result.json",
            "/negotiations/{id}/agreement/versions/diff", "/portal/negotiations/{id}/agreement/versions/diff",
            "/admin/clauses", "/strategy/diff", "/negotiations/{id}/rounds/diff", "/portal/negotiations/{id}/rounds/diff");

    private static final List<ShownPage> OPEN = List.of(page("", "/"), page("", "/login"), page("", "/help"), page("", "/accessibility"),
            page("", "/help/{role}", _ -> "/help/provider"), page("", "/help/funding-models"), page("", "/about/licences"), page("", "/openapi"), page("", "/login", _ -> "/login?refused"),
            page("", "/verify"), page("", "/verify/{code}", _ -> "/verify/TUNTEMATON22"), reached("", "/verify", Papered::handsInAStrangersFile),
            page("", "/public/agreements"), reached("", "/public/agreements/{code}", Papered::opensAPublicAgreement),
            reached("", "/public/agreements/{code}/rating", Papered::opensARating),
            page("", "/public/hearings"), reached("", "/public/hearings/{id}", HearingSteps::opensOneAsAnybody));

    private static final List<ShownPage> ORGANIZERS = List.of(
            page(NEGOTIATOR, "/negotiations"), page(NEGOTIATOR, "/negotiations/board", _ -> "/negotiations/board?sort=open"), page(NEGOTIATOR, "/negotiations/new"),
            page(NEGOTIATOR, "/negotiations/search", _ -> "/negotiations/search?q=lasten"),
            page(NEGOTIATOR, "/negotiations/{id}", negotiation(Places::begun, "?show=mine")),
            page(NEGOTIATOR, "/negotiations/{id}", negotiation(Places::countered, "")),
            page(NEGOTIATOR, "/negotiations/{id}", negotiation(Places::negotiated, "?show=changed")),
            page(NEGOTIATOR, "/negotiations/{id}/frames", negotiation(Places::countered, "/frames")),
            page(NEGOTIATOR, "/negotiations/{id}/word", negotiation(Places::begun, "/word")),
            page(NEGOTIATOR, "/negotiations/{id}/frames/import", negotiation(Places::begun, "/frames/import")),
            page(NEGOTIATOR, "/negotiations/{id}/funding", negotiation(Places::countered, "/funding")),
            page(NEGOTIATOR, "/negotiations/{id}/funding/choice", negotiation(Places::countered, "/funding/choice")),
            page(NEGOTIATOR, "/negotiations/{id}/funding/compare", negotiation(Places::countered, "/funding/compare")),
            page(NEGOTIATOR, "/negotiations/{id}/funding/frames", negotiation(Places::countered, "/funding/frames")),
            reached(NEGOTIATOR, "/negotiations/{id}/funding/frames", FundingSteps::asksWhatTheProposalWouldChange),
            page(NEGOTIATOR, "/negotiations/{id}/funding/payment", negotiation(Places::countered, "/funding/payment")),
            page(NEGOTIATOR, "/negotiations/{id}/funding/summary", negotiation(Places::countered, "/funding/summary")),
            page(NEGOTIATOR, "/negotiations/{id}/funding/sweeps", kept("/negotiations", "/funding/sweeps")),
            page(NEGOTIATOR, "/negotiations/{id}/funding/sweeps/new", negotiation(Places::countered, "/funding/sweeps/new")),
            reached(NEGOTIATOR, "/negotiations/{id}/funding/sweeps/{sweep}", (window, places) -> SweepSteps.orders(window, "/negotiations/" + places.countered().id())),
            page(NEGOTIATOR, "/negotiations/{id}/funding/{scenario}", scenario("/negotiations/", "")),
            page(NEGOTIATOR, "/negotiations/{id}/funding/{scenario}/edit", scenario("/negotiations/", "/edit")),
            page(NEGOTIATOR, "/negotiations/{id}/targets/new", negotiation(Places::begun, "/targets/new?indicator=3563")),
            page(NEGOTIATOR, "/negotiations/{id}/rounds/check", negotiation(Places::begun, "/rounds/check")),
            page(NEGOTIATOR, "/negotiations/{id}/rounds/{from}/{to}/diff", negotiation(Places::countered, "/rounds/1/2/diff")),
            page(NEGOTIATOR, "/negotiations/{id}/rounds/{from}/{to}/diff", negotiation(Places::countered, "/rounds/1/2/diff?view=inline")),
            page(NEGOTIATOR, "/negotiations/{id}/agreement", negotiation(Places::negotiated, "/agreement")),
            page(NEGOTIATOR, "/negotiations/{id}/answers", negotiation(Places::countered, "/answers")),
            page(NEGOTIATOR, "/negotiations/{id}/terms/{term}/reopening", organizersTerm(TermKind.CLAUSE).andThen(term -> term + "/reopening")),
            page(NEGOTIATOR, "/negotiations/{id}/cost", negotiation(Places::countered, "/cost?rate=x")),
            page(NEGOTIATOR, "/negotiations/{id}/concessions", negotiation(Places::countered, "/concessions")),
            page(NEGOTIATOR, "/negotiations/{id}/timeline", negotiation(Places::countered, "/timeline?show=all")),
            page(NEGOTIATOR, "/negotiations/{id}/mandates", kept("/negotiations", "/mandates")),
            page(NEGOTIATOR, "/negotiations/{id}/terms/{term}", keptTerm("/negotiations", "")).only(".panel"),
            page(NEGOTIATOR, "/negotiations/{id}/terms/{term}/notes", keptTerm("/negotiations", "/notes")),
            page(NEGOTIATOR, "/negotiations/{id}/terms/{term}/position", keptTerm("/negotiations", "/position")),
            page(DECISION_MAKER, "/mandate-requests"), page(DECISION_MAKER, "/decisions"),
            page(DECISION_MAKER, "/negotiations/{id}/agreement/decisions/new", places -> Places.proposed(places, "/decisions/new?body=ORGANIZER_BOARD")),
            page(DECISION_MAKER, "/negotiations/{id}/agreement", places -> Places.proposed(places, "")), page(NEGOTIATOR, "/negotiations/{id}/agreement", Places::signed),
            page(NEGOTIATOR, "/negotiations/{id}/terms/{term}/position", organizersTerm(TermKind.CHAIN).andThen(term -> term + "/position")),
            page(AUDITOR, "/negotiations/{id}", negotiation(Places::countered, "?show=changed")),
            page(NEGOTIATOR, "/indicators"), page(NEGOTIATOR, "/negotiations", _ -> "/negotiations?q=2020&sort=-due"), page(NEGOTIATOR, "/indicators/{id}", _ -> "/indicators/3563"),
            page(NEGOTIATOR, "/negotiations/{id}/strategy", negotiation(Places::countered, "/strategy")),
            page(NEGOTIATOR, "/negotiations/{id}/terms/{term}/card", card(organizersTerm(TermKind.TARGET))),
            page(NEGOTIATOR, "/chains"), page(NEGOTIATOR, "/chains/matrix"), reached(NEGOTIATOR, "/chains/{chain}/versions/{number}", ChainSteps::opensAVersion),
            reached(NEGOTIATOR, "/chains/{chain}/versions/{number}/cost", ChainSteps::opensTheCost),
            reached(NEGOTIATOR, "/chains/{chain}/changes/{from}/{to}", ChainSteps::comparesTwoVersions),
            reached(NEGOTIATOR, "/chains/{chain}/where-used", ChainSteps::seesWhereItIsUsed),
            reached(NEGOTIATOR, "/negotiations/{id}/chains/new", ChainSteps::addsAChainWithoutItsDepth),
            page(NEGOTIATOR, "/clauses"), page(NEGOTIATOR, "/clauses/{key}", _ -> "/clauses/7.2"), reached(NEGOTIATOR, "/clauses/{key}/changes", ClauseSteps::comparesVersions),
            page(NEGOTIATOR, "/clauses/{key}/where-used", _ -> "/clauses/7.1/where-used"),
            page(NEGOTIATOR, "/strategy"), page(NEGOTIATOR, "/strategy/editions/{number}", _ -> "/strategy/editions/1"),
            page(NEGOTIATOR, "/strategy/editions/{from}/{to}/diff", _ -> "/strategy/editions/1/2/diff"),
            page(NEGOTIATOR, "/strategy/draft"), reached(NEGOTIATOR, "/strategy/draft/items/new", StrategySteps::opensANewItem),
            reached(NEGOTIATOR, "/strategy/draft/items/{item}", StrategySteps::opensAnItem),
            reached(NEGOTIATOR, "/strategy/draft/contents/{required}", StrategySteps::opensARequiredContent), page(NEGOTIATOR, "/notices"),
            page(DECISION_MAKER, "/notices", _ -> "/notices?show=unread"), page(NEGOTIATOR, "/profile/notices"), page(NEGOTIATOR, "/typed"),
            page(NEGOTIATOR, "/profile"), page(NEGOTIATOR, "/profile/deputies"), page(NEGOTIATOR, "/profile/password"));

    private static final List<ShownPage> PROVIDERS = List.of(
            page(MANAGER, "/portal"), page(MANAGER, "/notices"), page(MANAGER, "/portal/board"),
            page(MANAGER, "/portal/search", _ -> "/portal/search?q=palvelu&language=fi&page=2"),
            page(MANAGER, "/portal/negotiations/{id}", portal(Places::asked, "")),
            page(MANAGER, "/portal/negotiations/{id}", portal(Places::negotiated, "?show=changed")),
            page(MANAGER, "/portal/negotiations/{id}/agreement", places -> "/portal" + Places.signed(places)),
            page(MANAGER, "/portal/negotiations/{id}/agreement/decisions/new", places -> "/portal" + Places.proposed(places, "/decisions/new?body=PROVIDER_BOARD")),
            page(MANAGER, "/portal/negotiations/{id}/frames", portal(Places::asked, "/frames")),
            page(MANAGER, "/portal/negotiations/{id}/frames", portal(Places::countered, "/frames")),
            page(MANAGER, "/portal/negotiations/{id}/word", portal(Places::asked, "/word")),
            page(MANAGER, "/portal/negotiations/{id}/frames/import", portal(Places::asked, "/frames/import")),
            page(MANAGER, "/portal/negotiations/{id}/funding", portal(Places::countered, "/funding")),
            page(MANAGER, "/portal/negotiations/{id}/funding/choice", portal(Places::countered, "/funding/choice")),
            page(MANAGER, "/portal/negotiations/{id}/funding/compare", portal(Places::countered, "/funding/compare")),
            page(MANAGER, "/portal/negotiations/{id}/funding/payment", portal(Places::countered, "/funding/payment")),
            page(MANAGER, "/portal/negotiations/{id}/funding/summary", portal(Places::countered, "/funding/summary")),
            page(MANAGER, "/portal/negotiations/{id}/funding/sweeps", portal(Places::countered, "/funding/sweeps")),
            page(MANAGER, "/portal/negotiations/{id}/funding/sweeps/new", portal(Places::countered, "/funding/sweeps/new")),
            reached(MANAGER, "/portal/negotiations/{id}/funding/sweeps/{sweep}", (window, places) -> SweepSteps.orders(window, "/portal/negotiations/" + places.countered().id())),
            page(MANAGER, "/portal/negotiations/{id}/funding/{scenario}", scenario("/portal/negotiations/", "")),
            page(MANAGER, "/portal/negotiations/{id}/funding/{scenario}/edit", scenario("/portal/negotiations/", "/edit")),
            page(MANAGER, "/portal/negotiations/{id}/rounds/check", portal(Places::asked, "/rounds/check")),
            page(MANAGER, "/portal/negotiations/{id}/rounds/{from}/{to}/diff", portal(Places::countered, "/rounds/1/2/diff")),
            page(MANAGER, "/portal/negotiations/{id}/rounds/{from}/{to}/diff", portal(Places::countered, "/rounds/1/2/diff?view=inline")),
            page(MANAGER, "/portal/negotiations/{id}/terms/{term}/reopening", organizersTerm(TermKind.CLAUSE).andThen(term -> "/portal" + term + "/reopening")),
            page(MANAGER, "/portal/mandate-requests"),
            page(MANAGER, "/portal/negotiations/{id}/mandates", kept("/portal/negotiations", "/mandates")),
            page(MANAGER, "/portal/negotiations/{id}/terms/{term}/notes", keptTerm("/portal/negotiations", "/notes")),
            page(MANAGER, "/portal/negotiations/{id}/terms/{term}/position", keptTerm("/portal/negotiations", "/position")),
            page(MANAGER, "/portal/negotiations/{id}/terms/{term}/position", providersTerm(TermKind.CLAUSE).andThen(term -> term + "/position")),
            page(MANAGER, "/portal/negotiations/{id}/cost", portal(Places::countered, "/cost")),
            page(MANAGER, "/portal/negotiations/{id}/concessions", portal(Places::countered, "/concessions")),
            page(MANAGER, "/portal/negotiations/{id}/timeline", portal(Places::countered, "/timeline?show=all")),
            page(MANAGER, "/portal/negotiations/{id}/strategy", portal(Places::asked, "/strategy")),
            page(MANAGER, "/portal/negotiations/{id}/terms/{term}/card", card(providersTerm(TermKind.TARGET))));

    /** What stands beside the package, on both sides. */
    private static final List<ShownPage> BESIDE = List.of(
            page(DECISION_MAKER, "/negotiations/{id}/summary", places -> Places.told(places, "/summary")),
            page(NEGOTIATOR, "/negotiations/{id}/summary", negotiation(Places::countered, "/summary")),
            page(DECISION_MAKER, "/negotiations/{id}/summary/{year:[0-9]{4}}", places -> Places.told(places, "/summary/" + Places.thisYear())),
            page(MANAGER, "/portal/negotiations/{id}/summary", places -> "/portal" + Places.told(places, "/summary")),
            page(MANAGER, "/portal/negotiations/{id}/summary/{year:[0-9]{4}}", places -> "/portal" + Places.told(places, "/summary/" + Places.thisYear())),
            page(NEGOTIATOR, "/negotiations/{id}/document", negotiation(Places::negotiated, "/document")),
            page(NEGOTIATOR, "/negotiations/{id}/publicity", negotiation(Places::negotiated, "/publicity")),
            page(NEGOTIATOR, "/negotiations/{id}/publicity/preview", negotiation(Places::negotiated, "/publicity/preview")),
            reached(NEGOTIATOR, "/negotiations/{id}/publicity/{item}", Papered::namesNoGround),
            page(MANAGER, "/portal/negotiations/{id}/publicity", portal(Places::negotiated, "/publicity")),
            page(MANAGER, "/portal/negotiations/{id}/publicity/preview", portal(Places::negotiated, "/publicity/preview")),
            page(NEGOTIATOR, "/negotiations/{id}/document", negotiation(Places::countered, "/document")),
            page(MANAGER, "/portal/negotiations/{id}/document", portal(Places::negotiated, "/document")),
            page(NEGOTIATOR, "/negotiations/{id}/agreement", places -> Places.amended(places, "/agreement")),
            page(NEGOTIATOR, "/negotiations/{id}/agreement/amendments/new", places -> Places.signed(places) + "/amendments/new"),
            page(NEGOTIATOR, "/negotiations/{id}/agreement/text", places -> Places.signed(places) + "/text"),
            page(NEGOTIATOR, "/negotiations/{id}/agreement/text", places -> Places.signed(places) + "/text?date=31.2.2026"),
            page(NEGOTIATOR, "/negotiations/{id}/agreement/versions/{from}/{to}/diff", places -> Places.amended(places, "/agreement/versions/1/2/diff")),
            page(NEGOTIATOR, "/negotiations/{id}/as-of", negotiation(Places::countered, "/as-of?side=PROVIDER")),
            page(AUDITOR, "/negotiations/{id}/as-of", negotiation(Places::countered, "/as-of?at=15.13.2018")),
            page(MANAGER, "/portal/negotiations/{id}/as-of", portal(Places::countered, "/as-of")),
            page(NEGOTIATOR, "/negotiations/{id}/changes", places -> Places.amended(places, "/changes?view=inline")),
            page(NEGOTIATOR, "/negotiations/{id}/changes", negotiation(Places::countered, "/changes")),
            page(MANAGER, "/portal/negotiations/{id}/agreement", places -> "/portal" + Places.amended(places, "/agreement")),
            page(MANAGER, "/portal/negotiations/{id}/agreement/amendments/requests/new", places -> "/portal" + Places.signed(places) + "/amendments/requests/new"),
            page(MANAGER, "/portal/negotiations/{id}/agreement/text", places -> "/portal" + Places.signed(places) + "/text"),
            page(MANAGER, "/portal/negotiations/{id}/agreement/versions/{from}/{to}/diff", places -> "/portal" + Places.amended(places, "/agreement/versions/1/2/diff")),
            page(MANAGER, "/portal/negotiations/{id}/changes", places -> "/portal" + Places.amended(places, "/changes")),
            page(NEGOTIATOR, "/negotiations/{id}/clauses", negotiation(Places::countered, "/clauses")),
            page(NEGOTIATOR, "/negotiations/{id}/clauses", negotiation(Places::begun, "/clauses")),
            page(MANAGER, "/portal/negotiations/{id}/clauses", portal(Places::asked, "/clauses")),
            page(NEGOTIATOR, "/negotiations/{id}/hearings", places -> Places.told(places, "/hearings")),
            page(NEGOTIATOR, "/negotiations/{id}/hearings/new", negotiation(Places::countered, "/hearings/new")),
            reached(NEGOTIATOR, "/negotiations/{id}/hearings/new", HearingSteps::announcesNothing),
            reached(NEGOTIATOR, "/negotiations/{id}/hearings/{hearing}", HearingSteps::opensOneAsTheOrganizer),
            page(MANAGER, "/portal/negotiations/{id}/hearings", portal(Places::countered, "/hearings")),
            reached(MANAGER, "/portal/negotiations/{id}/hearings/{hearing}", HearingSteps::opensOneAsTheProvider),
            page(NEGOTIATOR, "/negotiations/{id}/obligations", places -> Places.obligations(places, "")),
            page(NEGOTIATOR, "/negotiations/{id}/obligations/new", places -> Places.obligations(places, "/new")),
            page(NEGOTIATOR, "/negotiations/{id}/obligations/{obligation}", places -> Places.obligations(places, "/" + places.beside().obligation())),
            page(MANAGER, "/portal/negotiations/{id}/obligations", places -> "/portal" + Places.obligations(places, "?show=open")),
            page(MANAGER, "/portal/negotiations/{id}/obligations/new", places -> "/portal" + Places.obligations(places, "/new")),
            page(MANAGER, "/portal/negotiations/{id}/obligations/{obligation}", places -> "/portal" + Places.obligations(places, "/" + places.beside().obligation())),
            page(NEGOTIATOR, "/negotiations/{id}/rating", places -> Places.rating(places, "")),
            page(DECISION_MAKER, "/negotiations/{id}/rating", places -> Places.rating(places, "?year=" + Places.thisYear())),
            page(NEGOTIATOR, "/negotiations/{id}/rating", negotiation(Places::countered, "/rating")),
            page(MANAGER, "/portal/negotiations/{id}/rating", places -> "/portal" + Places.rating(places, "?year=" + Places.thisYear())),
            page(NEGOTIATOR, "/negotiations/{id}/subcontractors", negotiation(Places::countered, "/subcontractors")),
            page(MANAGER, "/portal/negotiations/{id}/subcontractors", portal(Places::countered, "/subcontractors")),
            reached(MANAGER, "/portal/negotiations/{id}/subcontractors", SubcontractorSteps::leavesAPassageEmpty),
            page(NEGOTIATOR, "/negotiations/{id}/meetings", negotiation(Places::countered, "/meetings")),
            page(NEGOTIATOR, "/negotiations/{id}/meetings/new", negotiation(Places::countered, "/meetings/new")),
            page(NEGOTIATOR, "/negotiations/{id}/meetings/{meeting}", places -> Places.meeting(places, "")),
            page(NEGOTIATOR, "/negotiations/{id}/meetings/{meeting}/edit", places -> Places.unwritten(places, "/edit")),
            page(NEGOTIATOR, "/negotiations/{id}/meetings/{meeting}/minutes/edit", places -> Places.unwritten(places, "/minutes/edit")),
            page(NEGOTIATOR, "/negotiations/{id}/disputes", negotiation(Places::countered, "/disputes")),
            page(NEGOTIATOR, "/negotiations/{id}/disputes/new", negotiation(Places::countered, "/disputes/new")),
            page(NEGOTIATOR, "/negotiations/{id}/disputes/{dispute}", places -> Places.dispute(places)),
            page(NEGOTIATOR, "/negotiations/{id}/issues", negotiation(Places::countered, "/issues")),
            page(NEGOTIATOR, "/negotiations/{id}/issues/new", negotiation(Places::countered, "/issues/new")),
            page(NEGOTIATOR, "/negotiations/{id}/issues/{issue}", places -> Places.issue(places, "")),
            page(NEGOTIATOR, "/negotiations/{id}/issues/{issue}/edit", places -> Places.issue(places, "/edit")),
            page(MANAGER, "/portal/negotiations/{id}/meetings", portal(Places::countered, "/meetings")),
            page(MANAGER, "/portal/negotiations/{id}/meetings/new", portal(Places::countered, "/meetings/new")),
            page(MANAGER, "/portal/negotiations/{id}/meetings/{meeting}", places -> "/portal" + Places.meeting(places, "")),
            page(MANAGER, "/portal/negotiations/{id}/meetings/{meeting}/edit", places -> Places.calledByProvider(places, "/edit")),
            page(MANAGER, "/portal/negotiations/{id}/meetings/{meeting}/minutes/edit", places -> Places.calledByProvider(places, "/minutes/edit")),
            page(MANAGER, "/portal/negotiations/{id}/disputes", portal(Places::countered, "/disputes")),
            page(MANAGER, "/portal/negotiations/{id}/disputes/new", portal(Places::countered, "/disputes/new")),
            page(MANAGER, "/portal/negotiations/{id}/disputes/{dispute}", places -> "/portal" + Places.dispute(places)),
            page(MANAGER, "/portal/negotiations/{id}/issues", portal(Places::countered, "/issues")),
            page(MANAGER, "/portal/negotiations/{id}/issues/new", portal(Places::countered, "/issues/new")),
            page(MANAGER, "/portal/negotiations/{id}/issues/{issue}", places -> "/portal" + Places.issue(places, "")),
            page(MANAGER, "/portal/negotiations/{id}/issues/{issue}/edit", places -> "/portal" + Places.issue(places, "/edit")));

    private static final List<ShownPage> EXPERTS = List.of(
            page(NEGOTIATOR, "/negotiations/{id}/experts", kept("/negotiations", "/experts")),
            page(NEGOTIATOR, "/negotiations/{id}/experts/new", kept("/negotiations", "/experts/new")),
            reached(NEGOTIATOR, "/negotiations/{id}/experts/new", ExpertSteps::leavesTheFormEmpty),
            reached(NEGOTIATOR, "/negotiations/{id}/experts/{expert}", ExpertSteps::opensAnExpert),
            page(MANAGER, "/portal/negotiations/{id}/experts", kept("/portal/negotiations", "/experts")),
            page(MANAGER, "/portal/negotiations/{id}/experts/new", kept("/portal/negotiations", "/experts/new")),
            reached(MANAGER, "/portal/negotiations/{id}/experts/{expert}", ExpertSteps::providerOpensAnExpert),
            page(EXPERT, "/expert"), page(EXPERT, "/profile/password"), page(EXPERT, "/typed"),
            reached(EXPERT, "/expert/{id}", ExpertSteps::readsTheSections), reached(EXPERT, "/expert/{id}/terms/{term}", ExpertSteps::readsATerm));

    private static final List<ShownPage> ADMINISTRATORS = List.of(
            page(ADMINISTRATOR, "/admin"), page(ADMINISTRATOR, "/admin/mail"), page(ADMINISTRATOR, "/admin/users"), page(ADMINISTRATOR, "/admin/users/new"),
            reached(ADMINISTRATOR, "/admin/clauses/new", ClauseSteps::leavesANewOneEmpty), page(ADMINISTRATOR, "/admin/clauses/{key}", _ -> "/admin/clauses/7.2"),
            reached(ADMINISTRATOR, "/clauses/{key}", ClauseSteps::retiresWithoutAReason),
            page(ADMINISTRATOR, "/admin/codes"), reached(ADMINISTRATOR, "/admin/codes/new", ChainSteps::leavesANewCodeEmpty),
            reached(ADMINISTRATOR, "/admin/codes/{code}", ChainSteps::opensACode), reached(ADMINISTRATOR, "/admin/codes/import", ChainSteps::checksCodes),
            reached(ADMINISTRATOR, "/chains/new", ChainSteps::leavesANewOneEmpty),
            reached(ADMINISTRATOR, "/chains/import", ChainSteps::readsAFile),
            reached(ADMINISTRATOR, "/chains/figures", ChainSteps::checksFigures),
            reached(ADMINISTRATOR, "/chains/{chain}/draft", ChainSteps::opensTheDraft),
            reached(ADMINISTRATOR, "/chains/{chain}/draft/segments/new", ChainSteps::leavesANewSegmentEmpty),
            reached(ADMINISTRATOR, "/chains/{chain}/draft/segments/{number}", ChainSteps::opensASegment),
            reached(ADMINISTRATOR, "/chains/{chain}/draft/import", ChainSteps::readsAFileIntoTheDraft),
            reached(ADMINISTRATOR, "/chains/{chain}/draft/steps/new", ChainSteps::leavesANewStepEmpty),
            reached(ADMINISTRATOR, "/chains/{chain}/draft/steps/{step}", ChainSteps::opensAStep),
            reached(ADMINISTRATOR, "/chains/{chain}/draft/steps/{from}/ways/new", ChainSteps::opensANewWay),
            reached(ADMINISTRATOR, "/chains/{chain}/draft/steps/{from}/ways/{to}", ChainSteps::opensAWay),
            page(ADMINISTRATOR, "/admin/ladder"), page(ADMINISTRATOR, "/admin/signing-rights"),
            page(ADMINISTRATOR, "/admin/users/{id}", places -> "/admin/users/" + places.user()),
            page(ADMINISTRATOR, "/admin/users/{id}/deputies", places -> "/admin/users/" + places.user() + "/deputies"),
            reached(ADMINISTRATOR, "/admin/invitations", Invited::invites),
            reached(ADMINISTRATOR, "/invitations/{key}", Invited::opensTheLink),
            page(ADMINISTRATOR, "/admin/imports"), page(ADMINISTRATOR, "/admin/imports/new"),
            page(ADMINISTRATOR, "/admin/imports/{id}", places -> "/admin/imports/" + places.importJob()));

    private static final List<ShownPage> WHAT_WENT_WRONG = List.of(
            page(MANAGER, ERROR, _ -> "/admin"),
            page(NEGOTIATOR, ERROR, _ -> NOWHERE),
            reached(MANAGER, "/portal/negotiations/{id}/frames", Mishaps::providerForgetsTheReason),
            reached(MANAGER, "/portal/negotiations/{id}/frames", Mishaps::providersColleagueWasQuicker),
            reached(NEGOTIATOR, "/negotiations/{id}/frames", Mishaps::organizerGoesOverTheEnvelope),
            reached(NEGOTIATOR, "/negotiations/{id}/frames", Mishaps::organizersColleagueWasQuicker),
            reached(NEGOTIATOR, "/negotiations/{id}/frames/import", FileSteps::sheetChangesAFrame),
            reached(MANAGER, "/portal/negotiations/{id}/frames/import", FileSteps::sheetHoldsNonsense),
            reached(MANAGER, "/portal/negotiations/{id}/word", FileSteps::documentChangesAClause),
            reached(MANAGER, "/portal/negotiations/{id}/word", FileSteps::documentIsNone),
            reached(NEGOTIATOR, "/negotiations/{id}/targets/new", Mishaps::targetIsLeftEmpty),
            reached(ADMINISTRATOR, "/admin/users/new", Mishaps::userIsLeftEmpty),
            reached(MANAGER, "/restore", Mishaps::sessionEnds));

    private ShownPages() {}

    private static Function<Places, String> card(Function<Places, String> term) {
        return places -> term.apply(places) + "/card";
    }

    static List<ShownPage> all() {
        return Stream.of(OPEN.stream(), ORGANIZERS.stream(), terms(), PROVIDERS.stream(), BESIDE.stream(), EXPERTS.stream(), ADMINISTRATORS.stream(), WHAT_WENT_WRONG.stream())
                .flatMap(pages -> pages).toList();
    }

    /** Each kind of term opened; the rest of the package is checked on its own page. */
    private static Stream<ShownPage> terms() {
        return Stream.of(TermKind.values()).flatMap(kind -> Stream.of(
                page(NEGOTIATOR, "/negotiations/{id}/terms/{term}", organizersTerm(kind)).only(".panel"),
                page(MANAGER, "/portal/negotiations/{id}/terms/{term}", providersTerm(kind)).only(".panel")));
    }
}
