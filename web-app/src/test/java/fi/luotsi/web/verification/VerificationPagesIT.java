package fi.luotsi.web.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;
import fi.luotsi.web.testing.Visitor;

class VerificationPagesIT extends RunningLuotsi {

    /** Signed once for all tests. */
    private static Optional<AgreementVersion> signed = Optional.empty();

    @Autowired
    private SignedAgreements agreements;

    private Visitor anybody = anonymous();
    private byte[] file = {};

    @BeforeEach
    void sign() {
        anybody = anonymous();
        signed = Optional.of(signed.orElseGet(agreements::signed));
        file = agreements.file(kept(), "fi", 2);
    }

    @Test
    void theSignedFileIsGenuineAndTellsItsAgreement() {
        var page = check(file).body();
        assertThat(page).contains("<h2>Aito</h2>", kept().number() + ", versio 1", "Uudenmaan maakunta", "Maakuntajohtaja", "Hallintosääntö 132 §", "Voimassa", "PAdES-BASELINE-B",
                kept().current().getFirst().sha256(), "Avain on tämän palvelun.");
        assertThat(page.split("Pitää", -1)).as("both signatures").hasSize(3);
        assertThat(check(agreements.file(kept(), "sv", 2)).body()).contains("<h2>Aito</h2>");
    }

    @Test
    void aChangedFileIsNotGenuineWhateverWasChanged() {
        var changed = file.clone();
        changed[file.length / 3] ^= 1;
        assertThat(check(changed).body()).contains("Muutettu allekirjoittamisen jälkeen", "Ei pidä").doesNotContain("<h2>Aito</h2>");
        var longer = Arrays.copyOf(file, file.length + 5);
        Arrays.fill(longer, file.length, longer.length, (byte) 'x');
        assertThat(check(longer).body()).contains("Muutettu allekirjoittamisen jälkeen", "Tiedosto alkaa samoin kuin tämä sopimus", "Tiedoston lopussa on 5 tavua");
    }

    @Test
    void whatCameBeforeTheSignaturesIsToldApart() {
        assertThat(check(agreements.file(kept(), "fi", 0)).body()).contains("Sopimuksen teksti ilman allekirjoituksia", kept().number());
        assertThat(check(agreements.file(kept(), "fi", 1)).body()).contains("Aito, mutta vain toisen allekirjoittama", kept().number());
    }

    @Test
    void whatBothHaveNotSignedIsNotKnownHere() {
        var proposed = agreements.proposed();
        assertThat(check(agreements.file(proposed, "fi", 0)).body()).contains("Tätä tiedostoa ei ole annettu täältä").doesNotContain(proposed.number() + ",", proposed.code());
        assertThat(anybody.get("/verify/" + proposed.code()).status()).isEqualTo(404);
    }

    @Test
    void aStrangersSignaturesSayWhatTheySayAndNothingMore() throws IOException {
        try (var strange = Objects.requireNonNull(getClass().getResourceAsStream("/signed-elsewhere.pdf"))) {
            assertThat(check(strange.readAllBytes()).body()).contains("Tätä tiedostoa ei ole annettu täältä", "Tuntematon allekirjoittaja", "Uudenmaan maakunta", "Ei pidä");
        }
    }

    @Test
    void whoeverHasThePaperFindsTheAgreementByItsCode() {
        var page = anybody.get("/verify/" + kept().code());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(kept().number() + ", versio 1", "Molemmat osapuolet ovat allekirjoittaneet").doesNotContain("<h2>Aito</h2>");
        assertThat(anybody.get("/verify?code=" + kept().code().toLowerCase().replaceAll("(.{4})", "$1-")).location()).isEqualTo("/verify/" + kept().code());
        var unknown = anybody.get("/verify/AAAABBBBCCCC");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).contains("Tunnusta AAAABBBBCCCC ei tunneta", "type=\"file\"");
    }

    @Test
    void whatCannotBeReadIsRefusedBesideTheField() {
        assertThat(check("Hei".getBytes(UTF_8)).body()).contains("id=\"file-error\"", "Tiedosto ei ole PDF.");
        assertThat(check(new byte[0]).body()).contains("id=\"file-error\"", "Valitkaa tiedosto.");
        assertThat(check("%PDF-1.7\n1 0 obj".getBytes(UTF_8)).body()).contains("id=\"file-error\"", "ei voi lukea loppuun");
        assertThat(check(new byte[6 * 1024 * 1024]).body()).contains("id=\"file-error\"", "enintään 5 Mt");
        assertThat(anybody.postWithoutCsrf("/verify", Map.of()).status()).isEqualTo(403);
    }

    private static AgreementVersion kept() {
        return signed.orElseThrow();
    }

    private Answer check(byte[] handed) {
        return anybody.postFile("/verify", "sopimus.pdf", handed);
    }
}
