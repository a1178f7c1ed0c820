package fi.luotsi.servicechain.figure;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.Cost;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.servicechain.content.Volume;

/**
 * What one row of a file would change.
 *
 * @param number       of the step in the newest version
 * @param volumeBefore what holds for the year now; null where nothing does
 * @param costBefore   what holds for the year now; null where nothing does
 */
public record FigureChange(Figure figure, Words chain, int number, Step step, @Nullable Volume volumeBefore, @Nullable Cost costBefore) {}
