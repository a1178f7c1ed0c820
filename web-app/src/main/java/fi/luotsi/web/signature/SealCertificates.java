package fi.luotsi.web.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates as the installation makes them: ECDSA on the curve P-256 with SHA-256. */
final class SealCertificates {

    static final String ALGORITHM = "SHA256withECDSA";

    /** <i>Oletus:</i> as long as the archive may want to look back without help from elsewhere. */
    private static final Duration ROOT_HOLDS = Duration.ofDays(30 * 365);
    /** <i>Oletus:</i> a key seals for three years, then another takes its place. */
    private static final Duration SEAL_HOLDS = Duration.ofDays(3 * 365);
    /** Clocks of different machines differ. */
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final int SERIAL_BITS = 120;
    /** RFC 9608: nobody publishes revocations of these certificates; docs/signatures.md says how they are revoked here. */
    private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE = new ASN1ObjectIdentifier("2.5.29.56");
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealCertificates() {}

    static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    static X509Certificate root(KeyPair keys, Instant at) throws GeneralSecurityException {
        var mark = new byte[4];
        RANDOM.nextBytes(mark);
        var name = new X500NameBuilder().addRDN(BCStyle.O, "Luotsi").addRDN(BCStyle.CN, "Luotsi " + HexFormat.of().formatHex(mark)).build();
        return made(builder(name, name, keys.getPublic(), at, ROOT_HOLDS), new BasicConstraints(0), KeyUsage.keyCertSign | KeyUsage.cRLSign, keys.getPublic(), keys.getPrivate());
    }

    static X509Certificate seal(PublicKey sealing, String organization, Instant at, X509Certificate root, PrivateKey rootKey) throws GeneralSecurityException {
        var issuer = X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
        var builder = builder(issuer, subject(organization), sealing, at, SEAL_HOLDS);
        add(builder, NO_REVOCATION_AVAILABLE);
        return made(builder, new BasicConstraints(false), KeyUsage.nonRepudiation, root.getPublicKey(), rootKey);
    }

    private static X500Name subject(String organization) {
        return new X500NameBuilder().addRDN(BCStyle.C, "FI").addRDN(BCStyle.O, organization).addRDN(BCStyle.CN, organization).build();
    }

    private static JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, PublicKey key, Instant at, Duration holds) {
        return new JcaX509v3CertificateBuilder(issuer, new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS), Date.from(at.minus(BEFORE)), Date.from(at.plus(holds)), subject, key);
    }

    private static X509Certificate made(JcaX509v3CertificateBuilder builder, BasicConstraints constraints, int usage, PublicKey issuer, PrivateKey signing) throws GeneralSecurityException {
        try {
            builder.addExtension(Extension.basicConstraints, true, constraints);
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer));
            return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(signing)));
        } catch (IOException | OperatorCreationException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }

    private static void add(JcaX509v3CertificateBuilder builder, ASN1ObjectIdentifier extension) throws GeneralSecurityException {
        try {
            builder.addExtension(extension, false, DERNull.INSTANCE);
        } catch (IOException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }
}
