package fi.luotsi.agreement.rating;

import fi.luotsi.catalogue.Words;
import fi.luotsi.target.ImpactTarget;

/** A target as both parties agreed it. */
public record RatedTarget(Words name, ImpactTarget target) {}
