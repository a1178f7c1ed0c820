package fi.luotsi.agreement.signature;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One signature of a file.
 *
 * @param intact whether what it covers is what was signed
 * @param covered how many bytes from the file's beginning it covers, its own place included
 * @param organization as the certificate names it; whoever made the certificate may have written anything unless trust is given
 * @param signer as the signature names whoever signed; empty where it names nobody
 * @param reason as it stands in the signature
 * @param at the time the signature claims; no authority of time stands behind it
 * @param level as ETSI EN 319 142-1 names it, for instance PAdES-BASELINE-B
 * @param changes what a later part of the file changed
 */
public record FoundSignature(boolean intact, int covered, String organization, String signer, String reason, Optional<Instant> at, String level, Trust trust,
        Set<LaterChange> changes) {

    public FoundSignature {
        changes = Set.copyOf(changes);
    }

    /** Whether it is intact, of this installation, and nothing but further signatures came after it. */
    public boolean holds() {
        return intact && trust == Trust.GIVEN && !changes.contains(LaterChange.CONTENT);
    }

    /** Whether this installation stands behind a certificate. */
    public enum Trust {
        /** Its key is kept here, or was. */
        GIVEN,
        /** Its key was kept here, and was given up before the time the signature claims. */
        REVOKED,
        /** Its key was kept here, and the time that the signature claims lies outside the certificate's. */
        OUT_OF_TIME,
        /** Made elsewhere. */
        UNKNOWN
    }

    /** What came into a file after a signature. */
    public enum LaterChange {
        /** A further signature, as the second party's. */
        SIGNATURE,
        /** Anything else: text, pages, remarks, attachments. */
        CONTENT
    }
}
