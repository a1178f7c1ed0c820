package fi.luotsi.agreement;

import java.util.List;
import java.util.Optional;

/**
 * What the public learns of a paper: the agreement it belongs to, as far as both parties have signed it.
 *
 * @param version the version the paper is of
 * @param document the file it is, byte by byte; empty where somebody asked by the code alone
 * @param newer versions that both have signed since, the newest last
 */
public record KnownDocument(AgreementVersion version, Optional<KeptDocument> document, List<AgreementVersion> newer) {}
