package fi.luotsi.servicechain;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;

/**
 * A new version was published: told inside the publishing transaction, so that whatever follows from it is there exactly if the version is.
 *
 * @param name of the version
 */
public record ChainPublished(Acting.OrganizerStaff acting, ChainId chain, int number, Words name) {}
