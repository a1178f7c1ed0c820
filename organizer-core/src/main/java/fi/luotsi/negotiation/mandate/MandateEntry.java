package fi.luotsi.negotiation.mandate;

import java.math.BigDecimal;

/** A mandate as a negotiator writes it down. */
public record MandateEntry(Subject subject, Bound bound, BigDecimal limit, Decision decision) {}
