package fi.luotsi.web.verification;

import java.util.Optional;

import fi.luotsi.agreement.KnownDocument;
import fi.luotsi.agreement.signature.SignatureReport;

/**
 * What was found out about a file.
 *
 * @param sha256 of its bytes
 * @param known the agreement that it is; for a changed file the one that it begins with
 */
record Verified(Verdict verdict, String sha256, Optional<KnownDocument> known, SignatureReport report) {}
