package fi.luotsi.target;

/** How often a target's indicator is measured. */
public enum Rhythm { MONTHLY, QUARTERLY, YEARLY }
