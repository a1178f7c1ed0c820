package fi.luotsi.negotiation;

/** A party's stand on what the other party offered. */
public enum Stand { ACCEPT, ACCEPT_ON_CONDITION, CANNOT }
