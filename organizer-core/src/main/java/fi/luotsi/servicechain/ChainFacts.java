package fi.luotsi.servicechain;

import fi.luotsi.catalogue.Words;

/**
 * What a version of a chain is called and where it belongs.
 *
 * @param servicePackage code of a package of the catalogue
 */
public record ChainFacts(Words name, String servicePackage) {}
