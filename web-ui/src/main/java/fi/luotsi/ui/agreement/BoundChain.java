package fi.luotsi.ui.agreement;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.ui.depth.BoundView;

/**
 * A kept chain as it was agreed.
 *
 * @param words   what it binds to
 * @param version the chain itself where every step of it binds; null where less of it does, because a picture would promise more than was agreed
 */
record BoundChain(BoundView words, @Nullable ChainVersion version) {}
