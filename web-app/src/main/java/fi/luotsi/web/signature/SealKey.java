package fi.luotsi.web.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;

/**
 * A key with which one organization's signatures are made.
 *
 * @param root the certificate of the installation, which vouches for the key's own
 */
record SealKey(PrivateKey key, X509Certificate certificate, X509Certificate root) {

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(SealCertificates.ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
