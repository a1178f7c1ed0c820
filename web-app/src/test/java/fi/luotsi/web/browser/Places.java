package fi.luotsi.web.browser;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.period.Today;
import fi.luotsi.web.counsel.KeptCounsel.Frame;
import fi.luotsi.web.demo.FreshTables.Table;

/**
 * Where the shown pages are.
 *
 * @param begun the organizer's first round, all of it still a draft
 * @param asked the organizer's first round waits for the provider
 * @param countered the provider's counter-offers wait for the organizer
 * @param negotiated a frozen package
 * @param kept a frame about which the organizer keeps all that it can
 */
record Places(Table begun, Table asked, Table countered, Table negotiated, Frame kept, Terms terms, UUID user, UUID importJob, Beside beside) {

    /** What stands beside the package of the countered table. */
    record Beside(UUID issue, UUID scenario, UUID meeting, UUID unwritten, UUID calledByProvider, UUID dispute, UUID proposed, UUID signed, UUID obligation, UUID amended,
            UUID told) {}

    static String issue(Places places, String rest) {
        return "/negotiations/" + places.countered.id() + "/issues/" + places.beside.issue() + rest;
    }

    static String meeting(Places places, String rest) {
        return "/negotiations/" + places.countered.id() + "/meetings/" + places.beside.meeting() + rest;
    }

    /** A meeting whose minutes nobody has begun. */
    static String unwritten(Places places, String rest) {
        return "/negotiations/" + places.countered.id() + "/meetings/" + places.beside.unwritten() + rest;
    }

    /** The same, called by the provider. */
    static String calledByProvider(Places places, String rest) {
        return "/portal/negotiations/" + places.countered.id() + "/meetings/" + places.beside.calledByProvider() + rest;
    }

    /** A package before the bodies. */
    static String proposed(Places places, String rest) {
        return "/negotiations/" + places.beside.proposed() + "/agreement" + rest;
    }

    /** The demo's agreement that waits for the bodies, with all that a summary tells. */
    static String told(Places places, String rest) {
        return "/negotiations/" + places.beside.told() + rest;
    }

    /** The first year of that agreement. */
    static int thisYear() {
        return new Today(java.time.Clock.systemUTC()).day().getYear();
    }

    /** An agreement that both have signed. */
    static String signed(Places places) {
        return "/negotiations/" + places.beside.signed() + "/agreement";
    }

    /** What a signed agreement was changed into, before the bodies. */
    static String amended(Places places, String rest) {
        return "/negotiations/" + places.beside.amended() + rest;
    }

    /** Whether the targets of a signed agreement were reached. */
    static String rating(Places places, String rest) {
        return "/negotiations/" + places.beside.signed() + "/rating" + rest;
    }

    /** What a signed agreement asks of its parties. */
    static String obligations(Places places, String rest) {
        return "/negotiations/" + places.beside.signed() + "/obligations" + rest;
    }

    static String dispute(Places places) {
        return "/negotiations/" + places.countered.id() + "/disputes/" + places.beside.dispute();
    }

    /** One term of each kind. */
    record Terms(Map<TermKind, TermId> asked, Map<TermKind, TermId> countered) {

        static Map<TermKind, TermId> of(TableReading reading, Acting.Person acting, Table table) {
            return reading.tablePackage(acting, table.id()).terms().stream().map(state -> state.term())
                    .collect(Collectors.toMap(term -> term.kind(), term -> term.id(), (first, second) -> first));
        }
    }

    static Function<Places, String> negotiation(Function<Places, Table> table, String rest) {
        return places -> "/negotiations/" + table.apply(places).id() + rest;
    }

    static Function<Places, String> portal(Function<Places, Table> table, String rest) {
        return places -> "/portal/negotiations/" + table.apply(places).id() + rest;
    }

    /** A page of the scenario that is shared at the countered table. */
    static Function<Places, String> scenario(String side, String rest) {
        return places -> side + places.countered.id() + "/funding/" + places.beside.scenario + rest;
    }

    /** A page of the table at which something is kept. */
    static Function<Places, String> kept(String base, String rest) {
        return places -> base + "/" + places.kept.negotiation() + rest;
    }

    /** A page of the term about which something is kept. */
    static Function<Places, String> keptTerm(String base, String rest) {
        return places -> base + "/" + places.kept.negotiation() + "/terms/" + places.kept.term() + rest;
    }

    static Function<Places, String> organizersTerm(TermKind kind) {
        return places -> "/negotiations/" + places.countered.id() + "/terms/" + places.terms.countered.get(kind);
    }

    static Function<Places, String> providersTerm(TermKind kind) {
        return places -> "/portal/negotiations/" + places.asked.id() + "/terms/" + places.terms.asked.get(kind);
    }
}
