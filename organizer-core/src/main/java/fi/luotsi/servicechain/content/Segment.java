package fi.luotsi.servicechain.content;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/**
 * A group of clients the chain is for, such as people who use many services.
 *
 * @param size people; null where nobody has counted
 */
public record Segment(Words name, Words definition, @Nullable Long size, Origin origin) {}
