package fi.luotsi.servicechain;

import java.util.Set;
import java.util.UUID;

/**
 * Which codes a version of a chain carries.
 *
 * @param codes of the package it belongs to, of what its steps bring about and of the services promised as a whole
 */
public record CodedVersion(UUID id, ChainId chain, int number, Set<String> codes) {}
