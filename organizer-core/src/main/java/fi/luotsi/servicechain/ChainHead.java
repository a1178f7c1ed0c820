package fi.luotsi.servicechain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/**
 * One version of a chain without its content.
 *
 * @param number      1 for the first version
 * @param servicePackage code of the package it belongs to
 * @param edit        counts the edits of the version; a change names the edit the person saw
 * @param validFrom   first day of validity; null while it is drafted
 * @param publication null while it is drafted
 */
public record ChainHead(ChainId chain, UUID id, int number, Words name, String servicePackage, int edit, Instant editedAt, String editedBy,
        @Nullable LocalDate validFrom, @Nullable Publication publication) {

    /**
     * That and why a version was published.
     *
     * @param by the task of the person who published it
     */
    public record Publication(Instant at, String by, String reason) {}

    public boolean isDraft() {
        return publication == null;
    }
}
