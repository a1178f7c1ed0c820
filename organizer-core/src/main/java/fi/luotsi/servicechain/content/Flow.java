package fi.luotsi.servicechain.content;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/**
 * The way from one step to another.
 *
 * @param condition   when clients go this way, where several ways leave a step
 * @param information what is handed over with the client
 * @param payer       who pays while the client waits
 */
public record Flow(UUID from, UUID to, @Nullable Words condition, @Nullable MaxTime maxTime, @Nullable Words information, @Nullable Payer payer) {

    public boolean joins(UUID one, UUID other) {
        return from.equals(one) && to.equals(other);
    }
}
