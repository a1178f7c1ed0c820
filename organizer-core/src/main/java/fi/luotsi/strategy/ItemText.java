package fi.luotsi.strategy;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/** What is typed of an item; the same facts as in {@link StrategyItem}. */
public record ItemText(Words text, @Nullable Integer indicator, String source) {}
