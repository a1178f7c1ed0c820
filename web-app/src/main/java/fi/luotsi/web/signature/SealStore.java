package fi.luotsi.web.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation's keys: one that vouches (root), and one for each organization that seals. All are made when they are first needed. */
@Component
class SealStore {

    private static final Logger LOG = LoggerFactory.getLogger(SealStore.class);
    private static final String ROOT_KEY = "installation";
    /** Certificates of the installation, those of former keys too: what they vouched for stays known. */
    private static final String ROOT = "root-";
    /** A certificate that ends sooner is replaced. */
    private static final Duration AHEAD = Duration.ofDays(30);

    private final KeyFile file;
    private String edition = "";
    private List<X509Certificate> roots = List.of();

    SealStore(@Value("${luotsi.home:data}") Path home) {
        file = new KeyFile(home.resolve("seals"));
    }

    /**
     * The key that seals for an organization at that moment.
     *
     * @param house the organizer's or the provider's id
     * @param organization its name, which the certificate carries
     */
    synchronized SealKey keyOf(UUID house, String organization, Instant at) {
        try {
            var alias = alias(house, organization);
            return file.changing(keys -> usable(keys, alias, at) ? key(keys, alias) : made(keys, alias, organization, at));
        } catch (GeneralSecurityException | IOException failed) {
            throw unreadable(failed);
        }
    }

    /** The installation's own certificates, newest last; none before anybody has sealed. */
    synchronized List<X509Certificate> roots() {
        try {
            if (file.exists() && !file.edition().equals(edition)) {
                var read = file.edition();
                roots = roots(file.read());
                edition = read;
            }
            return roots;
        } catch (GeneralSecurityException | IOException failed) {
            throw unreadable(failed);
        }
    }

    Revocations revocations() {
        try {
            return Revocations.in(file.revoked());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A key for each name: a certificate carries one, and an organization has one in each language. */
    private static String alias(UUID house, String organization) {
        return house + "-" + UUID.nameUUIDFromBytes(organization.getBytes(UTF_8));
    }

    private boolean usable(KeyStore keys, String alias, Instant at) throws GeneralSecurityException, IOException {
        return keys.getCertificate(alias) instanceof X509Certificate certificate && holds(certificate, at)
                && Revocations.in(file.revoked()).of(certificate).isEmpty();
    }

    private SealKey made(KeyStore keys, String alias, String organization, Instant at) throws GeneralSecurityException, IOException {
        if (!(keys.getCertificate(ROOT_KEY) instanceof X509Certificate root) || !holds(root, at)) {
            var pair = SealCertificates.newKeys();
            var certificate = SealCertificates.root(pair, at);
            keys.setKeyEntry(ROOT_KEY, pair.getPrivate(), file.password(), new Certificate[] {certificate});
            keys.setCertificateEntry(ROOT + certificate.getSerialNumber().toString(16), certificate);
            LOG.info("The installation has a new root for seals: {}", certificate.getSubjectX500Principal());
        }
        var root = key(keys, ROOT_KEY);
        var pair = SealCertificates.newKeys();
        var certificate = SealCertificates.seal(pair.getPublic(), organization, at, root.certificate(), root.key());
        keys.setKeyEntry(alias, pair.getPrivate(), file.password(), new Certificate[] {certificate, root.certificate()});
        file.write(keys);
        LOG.info("A new sealing key for {}: serial {}", organization, certificate.getSerialNumber().toString(16));
        return new SealKey(pair.getPrivate(), certificate, root.certificate());
    }

    private SealKey key(KeyStore keys, String alias) throws GeneralSecurityException, IOException {
        var chain = Arrays.stream(keys.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
        return new SealKey((PrivateKey) keys.getKey(alias, file.password()), chain.getFirst(), chain.getLast());
    }

    private static List<X509Certificate> roots(KeyStore keys) throws GeneralSecurityException {
        var found = new ArrayList<X509Certificate>();
        for (var alias : Collections.list(keys.aliases())) {
            if (alias.startsWith(ROOT) && keys.getCertificate(alias) instanceof X509Certificate root) {
                found.add(root);
            }
        }
        return List.copyOf(found);
    }

    private static boolean holds(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant()) && at.plus(AHEAD).isBefore(certificate.getNotAfter().toInstant());
    }

    private IllegalStateException unreadable(Exception cause) {
        return new IllegalStateException("The sealing keys in " + file.directory() + " cannot be read or written", cause);
    }
}
