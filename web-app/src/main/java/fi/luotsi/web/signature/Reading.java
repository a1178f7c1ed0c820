package fi.luotsi.web.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import fi.luotsi.agreement.signature.FoundSignature;
import fi.luotsi.agreement.signature.FoundSignature.LaterChange;
import fi.luotsi.agreement.signature.PdfRefused;
import fi.luotsi.agreement.signature.PdfRefused.Why;
import fi.luotsi.agreement.signature.SignatureReport;

/** Reads what the signatures of a file say. Nothing is fetched, no page is drawn. */
final class Reading {

    private final byte[] pdf;
    private final Vouching vouching;

    private Reading(byte[] pdf, Vouching vouching) {
        this.pdf = pdf;
        this.vouching = vouching;
    }

    /** @throws PdfRefused if the file cannot be read */
    static SignatureReport of(byte[] pdf, Vouching vouching) {
        PdfBounds.check(pdf);
        try {
            return new Reading(pdf, vouching).report();
        } catch (InvalidPasswordException locked) {
            throw new PdfRefused(Why.ENCRYPTED, locked);
        } catch (RuntimeException | StackOverflowError unreadable) {
            // A file from anywhere: whatever the library stumbles over, and elements in elements without end.
            throw new PdfRefused(Why.DAMAGED, unreadable);
        }
    }

    private SignatureReport report() {
        var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setPdfObjFactory(Dss.objects());
        analyzer.setCertificateVerifier(Dss.offline());
        var signatures = analyzer.getSignatures().stream().map(PAdESSignature.class::cast).sorted(Comparator.comparing(Reading::end)).toList();
        int covered = signatures.isEmpty() ? pdf.length : end(signatures.getLast());
        return new SignatureReport(signatures.stream().map(signature -> found(signature, signatures)).toList(), Math.max(0, pdf.length - covered));
    }

    private FoundSignature found(PAdESSignature signature, List<PAdESSignature> all) {
        signature.checkSignatureIntegrity();
        var at = Optional.ofNullable(signature.getSigningTime()).map(Date::toInstant);
        var certificate = Optional.ofNullable(signature.getSigningCertificateToken());
        var dictionary = signature.getPdfSignatureDictionary();
        boolean followed = end(signature) < end(all.getLast());
        return new FoundSignature(signature.getSignatureCryptographicVerification().isSignatureValid() && signature.getPdfRevision().getByteRange().isValid(), end(signature),
                certificate.map(Reading::organization).orElse(""), text(dictionary.getSignerName()), text(dictionary.getReason()), at,
                String.valueOf(signature.getDataFoundUpToLevel()).replace('_', '-'), certificate.map(token -> vouching.trust(token.getCertificate(), at.orElse(Instant.MAX))).orElse(FoundSignature.Trust.UNKNOWN),
                changes(signature.getPdfRevision().getModificationDetection(), followed, isUpdatedFrom(end(all.getLast()))));
    }

    private static Set<LaterChange> changes(@Nullable PdfModificationDetection detected, boolean followed, boolean updated) {
        var changes = EnumSet.noneOf(LaterChange.class);
        if (updated) {
            changes.add(LaterChange.CONTENT);
        }
        if (followed) {
            changes.add(LaterChange.SIGNATURE);
        }
        if (detected == null) {
            return changes;
        }
        var objects = detected.getObjectModifications();
        boolean filled = !followed && objects != null && !objects.getFormFillInAndSignatureCreationChanges().isEmpty();
        if (filled || !detected.getPageDifferences().isEmpty() || objects != null && (!objects.getUndefinedChanges().isEmpty() || !objects.getAnnotCreationChanges().isEmpty())) {
            changes.add(LaterChange.CONTENT);
        }
        return changes;
    }

    /** Whether more than stray bytes follows the last signature: a further part of the file, with a table of its objects. */
    private boolean isUpdatedFrom(int end) {
        return new String(pdf, end, Math.max(0, pdf.length - end), ISO_8859_1).contains("startxref");
    }

    private static int end(PAdESSignature signature) {
        List<BigInteger> range = signature.getPdfRevision().getByteRange().toBigIntegerList();
        return range.get(2).add(range.get(3)).intValueExact();
    }

    private static String organization(CertificateToken certificate) {
        return Optional.ofNullable(attribute(BCStyle.O, certificate)).or(() -> Optional.ofNullable(attribute(BCStyle.CN, certificate))).orElseGet(() -> certificate.getSubject().getPrettyPrintRFC2253());
    }

    private static @Nullable String attribute(ASN1ObjectIdentifier kind, CertificateToken certificate) {
        return DSSASN1Utils.extractAttributeFromX500Principal(kind, certificate.getSubject());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
