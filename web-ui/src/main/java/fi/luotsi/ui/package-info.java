/** What both surfaces need to show pages: layout, fields, tables, charts, formats and the vendored assets. */
@ApplicationModule(allowedDependencies = {
    "money", "period", "acting", "typed", "view", "search", "access",
    // for ui.table: both sides read the same values (docs/decisions/0003-one-presenter-for-both-sides.md)
    "negotiation", "negotiation :: term", "negotiation :: issue", "negotiation :: concession", "negotiation :: code", "budget", "catalogue", "codeset", "target", "funding", "servicechain", "audit", "servicechain :: content", "negotiation :: dispute", "negotiation :: asof", "negotiation :: flowdown", "meeting",
    // for ui.target: a target's card and picture, and where targets and the strategy do not meet
    "indicator", "strategy",
    // for ui.scenario
    "access", "scenario", "scenario :: choice", "funding :: projection", "funding :: settlement",
    // for ui.sweep
    "negotiation :: sweep",
    // for ui.counsel: a party's own counsel
    "negotiation :: mandate", "negotiation :: note", "negotiation :: position",
    // for ui.deciding: what becomes of a negotiated package
    "agreement", "agreement :: life", "agreement :: obligation", "agreement :: publicity", "agreement :: amendment", "agreement :: rating", "clause", "clause :: table",
    // for ui.hearing: what residents were asked
    "hearing",
    // for ui.expert: the experts a party asks
    "negotiation :: expert", "invitation", "notice"})
@NullMarked
package fi.luotsi.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
