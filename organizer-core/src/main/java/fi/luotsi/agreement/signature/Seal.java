package fi.luotsi.agreement.signature;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What one signature says.
 *
 * @param house the organizer's or the provider's id, whose key seals
 * @param organization its name as the agreement has it
 * @param signer who signs
 * @param title in which office, for instance maakuntajohtaja
 * @param right by what the office signs, for instance a section of the administrative rules
 * @param at written to the second
 * @param place 1 for the party that signs first
 * @param language of the sentence in the file
 */
public record Seal(UUID house, String organization, String signer, String title, String right, Instant at, int place, Locale language) {

    public Seal {
        if (organization.isBlank() || signer.isBlank() || title.isBlank() || place < 1) {
            throw new IllegalArgumentException("A signature names its organization, signer, title and place");
        }
    }
}
