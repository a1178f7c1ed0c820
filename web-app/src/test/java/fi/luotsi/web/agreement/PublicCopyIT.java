package fi.luotsi.web.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.publicity.Annex;
import fi.luotsi.agreement.publicity.Publicity;
import fi.luotsi.agreement.publicity.PublicityItem;
import fi.luotsi.agreement.publicity.SecrecyGround;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Today;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

/**
 * What was decided to be secret is in no form of what everybody may read: pages, files, answers of the interface and rows of the database
 * are searched letter by letter. The parties' own agreement says it all, or the search would find nothing because there was nothing.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PublicCopyIT extends RunningLuotsi {

    private static final String NOTE = "Hiljaisuus8842";

    @Autowired
    private SignedAgreements agreements;

    @Autowired
    private Publicity publicity;

    @Autowired
    private TableReading reading;

    @Autowired
    private Today today;

    private AgreementVersion signed;
    private final Map<String, String> secrets = new LinkedHashMap<>();

    @BeforeAll
    void anAgreementWithSecretsIsSigned() {
        var proposed = agreements.proposed();
        var terms = reading.tablePackage(organizer("neuvottelija"), proposed.negotiation()).terms();
        var clause = first(terms, state -> state.term().kind() == TermKind.CLAUSE);
        var frame = first(terms, state -> state.term() instanceof FrameTerm && state.agreedValue().filter(new TermValue.Frame(Euros.of("310000000.00"))::equals).isPresent());
        var target = first(terms, state -> state.term().kind() == TermKind.TARGET);
        var words = (TermValue.Clause) clause.agreedValue().orElseThrow();
        secrets.put("clause in Finnish", sentence(words.fi()));
        secrets.put("clause in Swedish", sentence(words.sv()));
        secrets.put("frame", "310 000 000");
        secrets.put("frame for programs", "310000000");
        secrets.put("sum with the frame in it", "1 585 000 000");
        secrets.put("sum for programs", "1585000000");
        secrets.put("card of a target", ((TermValue.Target) target.agreedValue().orElseThrow()).target().goal());
        secrets.put("note", NOTE);
        decide(proposed, new PublicityItem.OfTerm(clause.term().id()), SecrecyGround.SECURITY_ARRANGEMENTS);
        decide(proposed, new PublicityItem.OfTerm(frame.term().id()), SecrecyGround.PUBLIC_BUSINESS_SECRET);
        decide(proposed, new PublicityItem.OfAnnex(Annex.TARGETS), SecrecyGround.PRIVATE_BUSINESS_SECRET);
        signed = agreements.signed(proposed.negotiation());
    }

    @Test
    void whatIsSecretStandsInNothingThatEverybodyMayRead() throws IOException {
        var told = new LinkedHashMap<String, String>();
        for (var language : List.of("fi", "sv", "en")) {
            var reader = anonymous();
            reader.get("/?lang=" + language);
            for (var address : addresses()) {
                var answer = reader.get(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
                told.put(address + " " + language, answer.body());
            }
        }
        for (var language : List.of("fi", "sv")) {
            var file = file(language);
            told.put("PDF " + language, WholePdf.text(file));
            told.put("PDF taken apart " + language, WholePdf.plain(file) + new String(file, UTF_8));
            told.put("check of the PDF " + language, anonymous().postFile("/verify", "sopimus.pdf", file).body());
        }
        told.forEach((where, text) -> secrets.forEach((what, secret) -> assertThat(plain(text)).as(what + " in " + where).doesNotContain(secret)));
        assertThat(told.get("PDF fi").replaceAll("\\s+", " ")).contains("Julkinen versio.", "24 § 1 mom. 7 k, turvajärjestelyt", "24 § 1 mom. 17 k", "24 § 1 mom. 20 k", "Maakuntajohtaja");
    }

    @Test
    void whatWasSecretStaysSecretWhenTheAgreementIsChanged() throws IOException {
        var changed = agreements.sign(agreements.amended(signed, "Muutettu teksti kaikille."), today.day());
        assertThat(changed.version()).isEqualTo(2);
        var page = anonymous().get("/public/agreements/" + changed.code()).body();
        var file = anonymous().download("/public/agreements/" + changed.code() + ".pdf?text=fi");
        assertThat(plain(page)).contains("Muutettu teksti kaikille.");
        for (var told : List.of(page, WholePdf.text(file), WholePdf.plain(file))) {
            secrets.forEach((what, secret) -> assertThat(plain(told)).as(what).doesNotContain(secret));
        }
    }

    @Test
    void thePartiesOwnAgreementSaysItAll() throws IOException {
        var text = plain(WholePdf.text(agreements.file(signed, "fi", 2)) + WholePdf.text(agreements.file(signed, "sv", 2))).replaceAll("\\s+", " ");
        assertThat(text).contains(secrets.get("frame"), secrets.get("sum with the frame in it"));
        var page = plain(visitor("neuvottelija").get("/negotiations/" + signed.negotiation() + "/document").body());
        assertThat(page).contains(secrets.get("clause in Finnish"), secrets.get("card of a target"));
        assertThat(visitor("tuottaja").get("/portal/negotiations/" + signed.negotiation() + "/publicity").body()).contains(NOTE, "salassa pidettävä").doesNotContain("/publicity/targets");
    }

    @Test
    void theFileIsMadeToLastAndForEverybody() throws Exception {
        for (var language : List.of("fi", "sv")) {
            var file = file(language);
            assertThat(Judged.broken(file, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(Judged.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(anonymous().postFile("/verify", "sopimus.pdf", file).body()).contains("Aito julkinen versio", signed.number());
        }
    }

    @Test
    void whatBecomesSecretLaterIsGoneFromWhatIsReadAtOnce() throws IOException {
        var other = agreements.signed();
        var before = anonymous().download("/public/agreements/" + other.code() + ".pdf?text=fi");
        assertThat(plain(WholePdf.text(before))).contains("310 000 000");
        var frame = first(reading.tablePackage(organizer("neuvottelija"), other.negotiation()).terms(),
                state -> state.term() instanceof FrameTerm && state.agreedValue().filter(new TermValue.Frame(Euros.of("310000000.00"))::equals).isPresent());
        decide(other, new PublicityItem.OfTerm(frame.term().id()), SecrecyGround.PRIVATE_BUSINESS_SECRET);
        var after = anonymous().download("/public/agreements/" + other.code() + ".pdf?text=fi");
        assertThat(plain(WholePdf.text(after))).doesNotContain("310 000 000");
        assertThat(plain(anonymous().get("/public/agreements/" + other.code()).body())).doesNotContain("310 000 000");
        assertThat(anonymous().postFile("/verify", "ennen.pdf", before).body()).contains("Aiempi julkinen versio");
        assertThat(anonymous().postFile("/verify", "nyt.pdf", after).body()).contains("Aito julkinen versio");
        publicity.decide(organizer("neuvottelija"), other.negotiation(), new PublicityItem.OfTerm(frame.term().id()), Optional.empty(), null);
        assertThat(plain(anonymous().get("/public/agreements/" + other.code()).body())).contains("310 000 000");
    }

    private List<String> addresses() {
        var ocid = "ocds-luotsi-" + signed.code().toLowerCase(Locale.ROOT);
        var addresses = new ArrayList<>(List.of("/public/agreements", "/public/agreements.csv", "/verify/" + signed.code(), "/public/ocds/packages.json",
                "/public/ocds/releases/" + ocid + ".json", "/public/ocds/records/" + ocid + ".json"));
        List.of("/rating", "/rating?year=" + today.day().getYear(), "/rating.csv?year=" + today.day().getYear()).forEach(rating -> addresses.add("/public/agreements/" + signed.code() + rating));
        for (var text : List.of("fi", "sv")) {
            addresses.add("/api/v1/public/agreements/" + signed.code() + "?text=" + text);
            addresses.add("/public/agreements/" + signed.code() + "?text=" + text);
        }
        return addresses;
    }

    private byte[] file(String language) {
        return anonymous().download("/public/agreements/" + signed.code() + ".pdf?text=" + language);
    }

    private void decide(AgreementVersion about, PublicityItem item, SecrecyGround ground) {
        publicity.decide(organizer("neuvottelija"), about.negotiation(), item, Optional.of(ground), NOTE);
    }

    private static TermState first(List<TermState> terms, Predicate<TermState> wanted) {
        return terms.stream().filter(wanted).findFirst().orElseThrow();
    }

    /** The longest piece of the text that no mark interrupts. */
    private static String sentence(String marked) {
        return List.of(marked.split("[*_#\\n]")).stream().map(String::strip).reduce("", (longest, piece) -> piece.length() > longest.length() ? piece : longest);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
