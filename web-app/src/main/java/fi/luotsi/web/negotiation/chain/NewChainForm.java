package fi.luotsi.web.negotiation.chain;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.ChainDepth;

/**
 * A chain to be added, as it is chosen.
 *
 * @param version the published version that was shown
 */
record NewChainForm(@Nullable String chain, @Nullable String version, @Nullable ChainDepth depth, @Nullable String reason) {

    static final NewChainForm EMPTY = new NewChainForm(null, null, null, null);
}
