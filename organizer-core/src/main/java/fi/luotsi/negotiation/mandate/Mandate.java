package fi.luotsi.negotiation.mandate;

import java.time.Instant;

import fi.luotsi.negotiation.term.Measure;

/**
 * A limit set by the party's own body.
 *
 * @param keptBy which negotiator wrote it down
 */
public record Mandate(MandateId id, Subject subject, Bound bound, Measure limit, Decision decision, String keptBy, Instant keptAt) {}
