package fi.luotsi.servicechain;

import fi.luotsi.servicechain.content.ChainContent;

/** One version of a chain with its content. */
public record ChainVersion(ChainHead head, ChainContent content) {}
