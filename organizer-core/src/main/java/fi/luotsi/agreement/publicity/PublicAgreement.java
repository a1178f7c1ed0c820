package fi.luotsi.agreement.publicity;

import java.util.List;
import java.util.Optional;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.KnownDocument.Parties;

/**
 * A signed version as everybody may know it.
 *
 * @param copies the newest of each language
 * @param versions all public versions of the agreement, the newest first
 */
public record PublicAgreement(AgreementVersion version, Parties parties, List<PublicCopy> copies, List<AgreementVersion> versions) {

    public Optional<PublicCopy> copy(String language) {
        return copies.stream().filter(copy -> copy.language().equals(language)).findFirst();
    }

    public boolean isNewest() {
        return versions.getFirst().version() == version.version();
    }
}
