package fi.luotsi.agreement.life;

/** What somebody can do with a version of an agreement. Which of them a state allows stands in {@link Life#allows}. */
public enum LifeCommand {
    /** A body approves, returns or tables. */
    DECIDE,
    /** The parties answer what a body asked, or what kept somebody from signing. */
    ANSWER,
    SIGN,
    REFUSE_TO_SIGN,
    WITHDRAW,
    TERMINATE,
    /** A negotiation about another version starts from this one's terms. */
    AMEND
}
