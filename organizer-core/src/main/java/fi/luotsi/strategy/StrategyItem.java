package fi.luotsi.strategy;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/**
 * One item of the tree.
 *
 * @param id the same in every edition
 * @param parent null for a focus area
 * @param position order among its siblings
 * @param text in Finnish and Swedish
 * @param indicator a measure's indicator in the register; null on every other level, and where there is none yet
 * @param source where the text is published, or that it is an assumption
 */
public record StrategyItem(UUID id, @Nullable UUID parent, Level level, int position, Words text, @Nullable Integer indicator, String source) {}
