package fi.luotsi.web.security;

/** Everybody for whom every route is tried: the public, each role of one negotiation, and the two foreign parties. */
enum Audience {
    ANONYMOUS(""),
    NEGOTIATOR("neuvottelija"),
    PROVIDER("tuottaja"),
    ADMINISTRATOR("paakayttaja"),
    DECISION_MAKER("paattaja"),
    AUDITOR("tarkastaja"),
    /** Negotiates for another organizer. */
    FOREIGN_NEGOTIATOR("keskisuomi"),
    /** Manages another provider of the same organizer. */
    FOREIGN_PROVIDER("saatio"),
    /** Asked by the organizer about two sections of another negotiation: everything else is not there for it. */
    EXPERT("asiantuntija");

    final String username;

    Audience(String username) {
        this.username = username;
    }
}
