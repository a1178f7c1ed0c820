package fi.luotsi.web.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.agreement.signature.FoundSignature;
import fi.luotsi.agreement.signature.SignatureProvider;
import fi.luotsi.ui.meeting.MemoView;
import fi.luotsi.ui.pdf.PdfPages;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

class AgreementSignatureIT extends RunningLuotsi {

    private static final Instant FIRST = Instant.parse("2026-11-22T10:00:00Z");

    @Autowired
    private SignatureProvider signatures;

    @Autowired
    private PdfPages pages;

    @Autowired
    private SignedAgreements agreements;

    @Test
    void theFileOfBothSignaturesIsStillForTheArchiveAndReadableAloud() {
        var paper = paper();
        var first = signatures.sign(paper, Papers.first(FIRST));
        var both = signatures.sign(first, Papers.second(FIRST.plusSeconds(60)));
        for (var file : new byte[][] {paper, first, both}) {
            assertThat(Outside.faults(file, "2a")).isEmpty();
            assertThat(Outside.faults(file, "ua1")).isEmpty();
        }
        assertThat(signatures.check(both).signatures().getFirst().reason()).isEqualTo("Sopimuksen allekirjoitus 1/2. maakuntajohtaja. Allekirjoitusoikeus: hallintosääntö 52 §.");
        assertThat(signatures.check(both).isWhole()).isTrue();
    }

    @Test
    void theAgreementItselfIsForTheArchiveReadableAloudAndSignedByBoth() {
        var version = agreements.signed();
        var file = agreements.file(version, "sv", 2);
        assertThat(Outside.faults(file, "2a")).isEmpty();
        assertThat(Outside.faults(file, "ua1")).isEmpty();
        assertThat(Outside.pdfsig(file).split("Signature Validation: Signature is Valid\\.", -1)).hasSize(3);
        assertThat(signatures.check(file).isWhole()).isTrue();
        assertThat(signatures.check(file).signatures()).extracting(FoundSignature::signer).containsExactly(acting("tuottaja").name(), acting("neuvottelija").name());
        assertThat(Arrays.copyOf(file, agreements.file(version, "sv", 0).length)).as("what was proposed stands at its beginning").isEqualTo(agreements.file(version, "sv", 0));
    }

    @Test
    void aProgramOfOthersFindsBothSignaturesValid() {
        var both = signatures.sign(signatures.sign(paper(), Papers.first(FIRST)), Papers.second(FIRST.plusSeconds(60)));
        assertThat(Outside.pdfsig(both)).contains("Signature #2").contains("Signature Field Name").contains("Total document signed")
                .doesNotContain("Invalid").satisfies(said -> assertThat(said.split("Signature Validation: Signature is Valid\\.", -1)).as(said).hasSize(3));
        assertThat(Outside.pdfsig(Papers.changed(both, both.length / 3))).contains("Digest Mismatch");
    }

    /** A page of the product, set as agreements are. */
    private byte[] paper() {
        var section = new MemoView.Section("1 § Kehykset", List.of(), List.of(new MemoView.Fact("Päätös", "Vuosi 2027: 1 250 000,50 €. ".repeat(60))));
        var memo = new MemoView("MUISTIO 1/2026", "Kumppanuussopimus", List.of(new MemoView.Fact("Aika", "22.11.2026")), List.of(), null,
                Collections.nCopies(12, section), List.of(), List.of(), List.of());
        return pages.of("meetings/pdf", Map.of("memo", memo, "language", "fi", "state", "julkaistu"), Locale.of("fi"));
    }
}
