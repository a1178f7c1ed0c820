package fi.luotsi.web.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import fi.luotsi.agreement.signature.FoundSignature.Trust;

/** Whether this installation stands behind a certificate: it was made with one of its root keys, never by its name alone. */
record Vouching(List<X509Certificate> roots, Revocations revocations) {

    Trust trust(X509Certificate certificate, Instant at) {
        if (roots.stream().noneMatch(root -> isMadeWith(root, certificate))) {
            return Trust.UNKNOWN;
        }
        if (revocations.of(certificate).filter(since -> !at.isBefore(since)).isPresent()) {
            return Trust.REVOKED;
        }
        return at.isBefore(certificate.getNotBefore().toInstant()) || at.isAfter(certificate.getNotAfter().toInstant()) ? Trust.OUT_OF_TIME : Trust.GIVEN;
    }

    private static boolean isMadeWith(X509Certificate root, X509Certificate certificate) {
        try {
            certificate.verify(root.getPublicKey());
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
