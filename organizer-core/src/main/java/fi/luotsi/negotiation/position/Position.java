package fi.luotsi.negotiation.position;

import java.time.Instant;

import fi.luotsi.negotiation.term.TermId;

/** What a party privately makes of one term, and who of it wrote that down. */
public record Position(TermId term, Stance stance, String keptBy, Instant keptAt) {}
