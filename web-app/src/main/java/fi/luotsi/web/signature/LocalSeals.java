package fi.luotsi.web.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import fi.luotsi.agreement.signature.FoundSignature;
import fi.luotsi.agreement.signature.FoundSignature.LaterChange;
import fi.luotsi.agreement.signature.PdfRefused;
import fi.luotsi.agreement.signature.PdfRefused.Why;
import fi.luotsi.agreement.signature.Seal;
import fi.luotsi.agreement.signature.SignatureProvider;
import fi.luotsi.agreement.signature.SignatureReport;

/** Seals with the installation's own keys: PAdES, baseline B. The signature's field is invisible, so that it needs no place on a page. */
@Component
class LocalSeals implements SignatureProvider {

    private final SealStore store;
    private final MessageSource words;

    LocalSeals(SealStore store, MessageSource words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public byte[] sign(byte[] pdf, Seal seal) {
        refuseBroken(check(pdf));
        var at = seal.at().truncatedTo(ChronoUnit.SECONDS);
        var key = store.keyOf(seal.house(), seal.organization(), at);
        var signing = parameters(seal, key);
        signing.bLevel().setSigningDate(Date.from(at));
        var service = new PAdESService(Dss.offline());
        service.setPdfObjFactory(Dss.objects());
        var document = new InMemoryDocument(pdf);
        var value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, key.sign(service.getDataToSign(document, signing).getBytes()));
        return bytes(service.signDocument(document, signing, value));
    }

    @Override
    public SignatureReport check(byte[] pdf) {
        return Reading.of(pdf, new Vouching(store.roots(), store.revocations()));
    }

    /** A signature after a broken one would make the broken one look accepted. */
    private static void refuseBroken(SignatureReport report) {
        if (report.unsignedBytes() > 0 || report.signatures().stream().anyMatch(LocalSeals::isBroken)) {
            throw new PdfRefused(Why.SIGNATURE_BROKEN);
        }
    }

    private static boolean isBroken(FoundSignature signature) {
        return !signature.intact() || signature.changes().contains(LaterChange.CONTENT);
    }

    private PAdESSignatureParameters parameters(Seal seal, SealKey key) {
        var signing = new PAdESSignatureParameters();
        signing.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        signing.setEncryptionAlgorithm(EncryptionAlgorithm.ECDSA);
        signing.setDigestAlgorithm(DigestAlgorithm.SHA256);
        signing.setSigningCertificate(new CertificateToken(key.certificate()));
        signing.setCertificateChain(List.of(new CertificateToken(key.certificate()), new CertificateToken(key.root())));
        signing.setSignerName(seal.signer());
        signing.setReason(words.getMessage("signature.reason", new Object[] {seal.place(), seal.title(), seal.right()}, seal.language()));
        signing.setAppName("Luotsi");
        return signing;
    }

    private static byte[] bytes(DSSDocument document) {
        try (var stream = document.openStream()) {
            return stream.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
