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
import static fi.luotsi.web.security.Outcome.FORBIDDEN;
import static fi.luotsi.web.security.Outcome.NOT_FOUND;
import static fi.luotsi.web.security.Outcome.OPEN;
import static fi.luotsi.web.security.Outcome.TO_SIGN_IN;
import static fi.luotsi.web.security.Outcome.UNAUTHORIZED;

import java.util.EnumMap;
import java.util.Map;

/** Who gets which answer from a route. */
record Expectation(Map<Audience, Outcome> outcomes) {

    /** Open to everybody. */
    static final Expectation PUBLIC = all(OPEN);
    /** Not there for anybody. */
    static final Expectation NOBODY = all(NOT_FOUND);
    /** Open to everybody who is signed in. */
    static final Expectation SIGNED_IN = all(OPEN).but(TO_SIGN_IN, ANONYMOUS).but(NOT_FOUND, EXPERT);
    /** Open to experts as well, who have little beside their own pages. */
    static final Expectation EXPERTS_TOO = SIGNED_IN.but(OPEN, EXPERT);
    /** Signed in, and the id is nobody's of these: somebody's own thing. */
    static final Expectation OWN_ONLY = all(NOT_FOUND).but(TO_SIGN_IN, ANONYMOUS);

    /** A page of the administrator's. */
    static final Expectation ADMINISTRATION = closed().but(OPEN, ADMINISTRATOR);

    /** The organizer's list: each organizer sees its own, so that nobody of an organizer is refused. */
    static final Expectation NEGOTIATION_LIST = closed()
            .but(OPEN, NEGOTIATOR, AUDITOR, DECISION_MAKER, FOREIGN_NEGOTIATOR);
    /** A page of one of Uusimaa's negotiations that still goes on: decision makers read results only. */
    static final Expectation NEGOTIATION_READ = NEGOTIATION_LIST.but(NOT_FOUND, FOREIGN_NEGOTIATOR, DECISION_MAKER);
    /** A move in one of Uusimaa's negotiations. */
    static final Expectation NEGOTIATION_WRITE = NEGOTIATION_READ.but(FORBIDDEN, AUDITOR, DECISION_MAKER);
    /** What an organizer's negotiator does before there is a negotiation. */
    static final Expectation NEGOTIATION_OPEN = NEGOTIATION_WRITE.but(OPEN, FOREIGN_NEGOTIATOR);

    /** A published version of a service chain of Uusimaa: its own house and its providers read it. */
    static final Expectation CHAIN_READ = SIGNED_IN.but(NOT_FOUND, FOREIGN_NEGOTIATOR);

    /** The draft of the own organizer's strategy: each negotiator has their own organizer's. */
    static final Expectation STRATEGY_DRAFT = closed().but(OPEN, NEGOTIATOR, FOREIGN_NEGOTIATOR);

    /** The clause library: each organizer's negotiators and administrators see their own. */
    static final Expectation CLAUSE_LIBRARY = STRATEGY_DRAFT.but(OPEN, ADMINISTRATOR);

    /** The provider's list: each provider sees its own. */
    static final Expectation PORTAL_LIST = closed().but(OPEN, PROVIDER, FOREIGN_PROVIDER);
    /** A page or a move of the liikelaitos in its own negotiation. */
    static final Expectation PORTAL_NEGOTIATION = PORTAL_LIST.but(NOT_FOUND, FOREIGN_PROVIDER);

    /** Where the organizer's principals rule on going beyond a mandate. */
    static final Expectation MANDATE_REQUESTS = closed().but(OPEN, DECISION_MAKER);

    /** Where it is decided and signed, at a table where nothing is proposed: nobody finds anything there. */
    static final Expectation DECIDED_ON = NEGOTIATION_WRITE.but(NOT_FOUND, NEGOTIATOR, DECISION_MAKER);

    /** API: what everybody with a token may read; experts have none. */
    static final Expectation API = all(OPEN).but(UNAUTHORIZED, ANONYMOUS, EXPERT);
    /** API: one of Uusimaa's negotiations with the liikelaitos, still being negotiated: decision makers come later. */
    static final Expectation API_NEGOTIATION = API.but(NOT_FOUND, FOREIGN_NEGOTIATOR, FOREIGN_PROVIDER, ADMINISTRATOR, DECISION_MAKER);

    /** The experts' own pages. */
    static final Expectation EXPERTS = closed().but(OPEN, EXPERT);

    /** Refused to everybody signed in but those named; to an expert, there is no such door. */
    private static Expectation closed() {
        return all(FORBIDDEN).but(TO_SIGN_IN, ANONYMOUS).but(NOT_FOUND, EXPERT);
    }

    static Expectation all(Outcome outcome) {
        var outcomes = new EnumMap<Audience, Outcome>(Audience.class);
        for (Audience audience : Audience.values()) {
            outcomes.put(audience, outcome);
        }
        return new Expectation(outcomes);
    }

    /** The same, except for these. */
    Expectation but(Outcome outcome, Audience... audiences) {
        var changed = new EnumMap<>(outcomes);
        for (Audience audience : audiences) {
            changed.put(audience, outcome);
        }
        return new Expectation(changed);
    }

    Outcome of(Audience audience) {
        return outcomes.getOrDefault(audience, NOT_FOUND);
    }
}
