package fi.luotsi.indicator;

/** Whom an observation counts. */
public enum Gender { TOTAL, MALE, FEMALE }
