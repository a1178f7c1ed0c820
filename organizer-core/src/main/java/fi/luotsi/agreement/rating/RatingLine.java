package fi.luotsi.agreement.rating;

import java.util.Optional;

import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.Observation;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.TargetReading;

/**
 * What was agreed of one target in one area, and what was observed there.
 *
 * @param indicator empty where the register has none of that id
 * @param area empty where the target has no area of its own
 * @param due the value for the area and the year, in the indicator's unit
 * @param observed of the year itself; another year's is none
 */
public record RatingLine(RatedTarget rated, Optional<Indicator> indicator, Optional<TargetReading.Area> area, ImpactTarget.Due due, Optional<Observation> observed, Light light) {}
