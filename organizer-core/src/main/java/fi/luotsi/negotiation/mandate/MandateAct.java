package fi.luotsi.negotiation.mandate;

/**
 * A mandate that was written down, or ended.
 *
 * @param mandate with the limit that was in force from then on, or until then
 */
public record MandateAct(Mandate mandate, boolean ended) {}
