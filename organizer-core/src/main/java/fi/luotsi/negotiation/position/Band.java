package fi.luotsi.negotiation.position;

/**
 * Where an offer falls in a party's private position, from the best to what is refused. Beyond the fallback and short of what is
 * refused altogether nothing is decided yet.
 */
public enum Band { WANTED, ACCEPTABLE, FALLBACK, UNDECIDED, REFUSED }
