package fi.luotsi.negotiation.term;

/** The kinds of terms. All live by the same rules. */
public enum TermKind { CLAUSE, FRAME, RULE, TARGET, CHAIN, FUNDING_MODEL }
