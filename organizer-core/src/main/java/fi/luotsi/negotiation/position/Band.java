package fi.luotsi.negotiation.position;

/** Where a number falls in a party's private position, from the best to what is refused. */
public enum Band { WANTED, ACCEPTABLE, FALLBACK, REFUSED }
