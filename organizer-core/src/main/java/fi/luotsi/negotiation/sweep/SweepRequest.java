package fi.luotsi.negotiation.sweep;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.SweepGrid;

/**
 * What a sweep is to run.
 *
 * @param name not blank
 * @param scenario the scenario whose parameters these are; null where they come from elsewhere
 */
public record SweepRequest(String name, @Nullable UUID scenario, Parameters parameters, Sampling sampling, SweepGrid grid) {}
