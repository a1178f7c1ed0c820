package fi.luotsi.web.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fi.luotsi.agreement.signature.FoundSignature;
import fi.luotsi.agreement.signature.FoundSignature.LaterChange;
import fi.luotsi.agreement.signature.FoundSignature.Trust;
import fi.luotsi.agreement.signature.SignatureReport;

class VerdictTest {

    @Test
    void whatNobodySignedHereIsUnknown() {
        assertThat(Verdict.ofUnknown(report(0), false)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.ofUnknown(report(0, signature(true, Trust.UNKNOWN)), false)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.ofUnknown(report(0, signature(false, Trust.UNKNOWN)), false)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whatIsSealedHereWholeAndNotKeptIsSaidToBeSo() {
        assertThat(Verdict.ofUnknown(report(0, signature(true, Trust.GIVEN)), false)).isEqualTo(Verdict.NOT_ON_RECORD);
    }

    @Test
    void whatIsNoLongerAsItWasSealedIsChangedWhateverChangedIt() {
        assertThat(Verdict.ofUnknown(report(0, signature(false, Trust.GIVEN)), false)).isEqualTo(Verdict.CHANGED);
        assertThat(Verdict.ofUnknown(report(7, signature(true, Trust.GIVEN)), false)).isEqualTo(Verdict.CHANGED);
        assertThat(Verdict.ofUnknown(report(0, signature(true, Trust.GIVEN, LaterChange.CONTENT)), false)).isEqualTo(Verdict.CHANGED);
        assertThat(Verdict.ofUnknown(report(0, signature(true, Trust.GIVEN), signature(true, Trust.UNKNOWN)), false)).as("a stranger's signature after ours").isEqualTo(Verdict.CHANGED);
        assertThat(Verdict.ofUnknown(report(0, signature(true, Trust.GIVEN), signature(true, Trust.GIVEN)), true)).as("a known file and something more").isEqualTo(Verdict.CHANGED);
    }

    private static SignatureReport report(long unsigned, FoundSignature... signatures) {
        return new SignatureReport(List.copyOf(Arrays.asList(signatures)), unsigned);
    }

    private static FoundSignature signature(boolean intact, Trust trust, LaterChange... changes) {
        return new FoundSignature(intact, 100, "Uudenmaan maakunta", "Maakuntajohtaja", "", Optional.of(Instant.EPOCH), "PAdES-BASELINE-B", trust, Set.of(changes));
    }
}
