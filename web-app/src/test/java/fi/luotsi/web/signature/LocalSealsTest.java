package fi.luotsi.web.signature;

import static fi.luotsi.web.signature.Papers.NOON;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import fi.luotsi.agreement.signature.FoundSignature;
import fi.luotsi.agreement.signature.FoundSignature.LaterChange;
import fi.luotsi.agreement.signature.FoundSignature.Trust;

class LocalSealsTest {

    @TempDir
    private static Path home = Path.of("");

    private static SealStore store = new SealStore(home);
    private static LocalSeals seals = seals(store);
    private static byte[] paper = {};
    private static byte[] signed = {};

    @BeforeAll
    static void bothSign() {
        store = new SealStore(home);
        seals = seals(store);
        paper = Papers.paper();
        signed = seals.sign(seals.sign(paper, Papers.first(NOON)), Papers.second(NOON.plusSeconds(3600)));
    }

    @Test
    void bothSignaturesHoldAndSayWhoSignedByWhatRightAndWhen() {
        var report = seals.check(signed);
        assertThat(report.isWhole()).isTrue();
        assertThat(report.signatures()).extracting(FoundSignature::organization).containsExactly("Uudenmaan maakunta", "Uudenmaan liikelaitos");
        assertThat(report.signatures()).extracting(FoundSignature::level).containsOnly("PAdES-BASELINE-B");
        assertThat(report.signatures().getFirst().signer()).isEqualTo("Maakuntajohtajan tehtävä");
        assertThat(report.signatures().getFirst().reason()).isEqualTo("1, maakuntajohtaja, hallintosääntö 52 §");
        assertThat(report.signatures().getLast().at()).contains(NOON.plusSeconds(3600));
        assertThat(report.signatures().getFirst().changes()).containsExactly(LaterChange.SIGNATURE);
        assertThat(report.signatures().getLast().changes()).isEmpty();
    }

    @Test
    void whatWasThereBeforeStaysByteByByte() {
        var first = seals.sign(paper, Papers.first(NOON));
        assertThat(Arrays.copyOf(first, paper.length)).isEqualTo(paper);
        assertThat(Arrays.copyOf(signed, seals.check(signed).signatures().getFirst().covered())).hasSizeBetween(paper.length, signed.length);
    }

    @Test
    void theValidationOfTheEuropeanCommissionsLibraryPassesBoth() {
        var report = validated(signed);
        assertThat(report.getSignatureIdList()).hasSize(2).allSatisfy(id -> {
            assertThat(report.getIndication(id)).as(report.getAdESValidationErrors(id).toString()).isEqualTo(Indication.TOTAL_PASSED);
        });
    }

    @Test
    void aChangedByteIsNoticedInWhateverItChanges() {
        int inTheText = new String(signed, ISO_8859_1).indexOf("/MediaBox") + 12;
        var report = seals.check(Papers.changed(signed, inTheText));
        assertThat(report.signatures()).extracting(FoundSignature::intact).containsOnly(false);
        var afterTheFirst = seals.check(signed).signatures().getFirst().covered() + 30;
        assertThat(seals.check(Papers.changed(signed, afterTheFirst)).signatures()).extracting(FoundSignature::intact).containsExactly(true, false);
    }

    @Test
    void bytesAfterTheLastSignatureAreNamed() {
        var report = seals.check(Papers.followed(signed, "\n% jotain muuta\n".getBytes(US_ASCII)));
        assertThat(report.unsignedBytes()).isEqualTo(16);
        assertThat(report.isWhole()).isFalse();
        assertThat(report.signatures()).extracting(FoundSignature::intact).containsOnly(true);
    }

    @Test
    void aRemarkAddedAfterwardsIsNamed() {
        var report = seals.check(Papers.remarked(signed));
        assertThat(report.unsignedBytes()).isPositive();
        assertThat(report.signatures()).allSatisfy(signature -> assertThat(signature.changes()).contains(LaterChange.CONTENT));
        assertThat(report.signatures()).extracting(FoundSignature::intact).containsOnly(true);
    }

    @Test
    void aStrangersSignatureIsIntactAndUnknown(@TempDir Path elsewhere) {
        var theirs = seals(new SealStore(elsewhere)).sign(paper, Papers.first(NOON));
        var report = seals.check(theirs);
        assertThat(report.signatures().getFirst().intact()).isTrue();
        assertThat(report.signatures().getFirst().trust()).isEqualTo(Trust.UNKNOWN);
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void theNameOfOurRootIsNotEnough() throws Exception {
        var impostor = Papers.impostor(store.roots().getFirst());
        assertThat(impostor.certificate().getIssuerX500Principal()).isEqualTo(store.roots().getFirst().getSubjectX500Principal());
        assertThat(new Vouching(store.roots(), store.revocations()).trust(impostor.certificate(), NOON)).isEqualTo(Trust.UNKNOWN);
    }

    @Test
    void aSecondStoreOnTheSameHomeTrustsTheSame() {
        assertThat(seals(new SealStore(home)).check(signed).isWhole()).isTrue();
    }

    private static SimpleReport validated(byte[] file) {
        var trusted = new CommonTrustedCertificateSource();
        store.roots().forEach(root -> trusted.addCertificate(new CertificateToken(root)));
        var verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }

    static LocalSeals seals(SealStore store) {
        var words = new StaticMessageSource();
        words.addMessage("signature.reason", Locale.of("fi"), "{0}, {1}, {2}");
        return new LocalSeals(store, words);
    }
}
