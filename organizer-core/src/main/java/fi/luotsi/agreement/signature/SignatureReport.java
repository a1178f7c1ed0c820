package fi.luotsi.agreement.signature;

import java.util.List;

/**
 * What the signatures of a file say.
 *
 * @param signatures in the order in which they were made; empty for an unsigned file
 * @param unsignedBytes how many bytes follow what the last signature covers
 */
public record SignatureReport(List<FoundSignature> signatures, long unsignedBytes) {

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    /** Whether everything in the file is signed, by keys of this installation, and nothing was touched. */
    public boolean isWhole() {
        return !signatures.isEmpty() && unsignedBytes == 0 && signatures.stream().allMatch(FoundSignature::holds);
    }
}
