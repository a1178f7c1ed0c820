package fi.luotsi.funding.projection;

/** How many cases arrive when so many are expected. */
public enum Arrivals {
    /** As many as a Poisson draw gives. */
    POISSON,
    /** Exactly as many as expected, fractions included: without shocks, the bare recurrence. */
    EXPECTED
}
