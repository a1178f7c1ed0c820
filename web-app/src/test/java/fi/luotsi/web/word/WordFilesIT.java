package fi.luotsi.web.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.HiddenFields;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;
import fi.luotsi.web.testing.Zipped;

/** The whole agreement taken to Word and brought back. */
class WordFilesIT extends RunningLuotsi {

    private static final String DOCUMENT = "word/document.xml";
    private static final String PARTIES = "Sopimuksen osapuolet ovat ";

    @Autowired
    private FreshTables tables;

    private String home;
    private Visitor provider;

    @BeforeEach
    void layATable() {
        home = "/negotiations/" + tables.afterTheFirstRound(organizer("neuvottelija"), provider("tuottaja").provider()).id();
        provider = visitor("tuottaja");
    }

    @Test
    void whatNobodyEditedChangesNothing() {
        assertThat(bring(taken()).body()).contains("Asiakirja ei muuta mitään").doesNotContain("id=\"take\"");
    }

    @Test
    void theRoundTripChangesExactlyOneClause() {
        var shown = bring(edited("Tämän sopimuksen osapuolet ovat "));
        assertThat(shown.body()).contains("Asiakirja muuttaa yhden kohdan", "Osapuolet ja yhteyshenkilöt");
        var fields = HiddenFields.of(shown.body(), "take");
        assertThat(fields.keySet().stream().filter(field -> field.startsWith("seen-"))).hasSize(1);
        assertThat(take(fields, "").body()).contains("Kirjoittakaa perustelu", "aria-invalid=\"true\"", "Tämän");
        var done = take(fields, "Selvyyden vuoksi.");
        assertThat(done.location()).isEqualTo("/portal" + home);
        assertThat(provider.get("/portal" + home).body()).contains("Yksi sopimusteksti on luonnoksessa ehdotuksena.");
        var again = Zipped.part(provider.download("/portal" + home + "/agreement.docx?since=1&draft=true"), DOCUMENT);
        assertThat(again.split("<w:ins ", -1)).hasSize(3);
        assertThat(again).contains(">Tämän</w:t></w:r></w:ins>", ">sopimuksen </w:t></w:r></w:ins>", "<w:delText xml:space=\"preserve\">Sopimuksen</w:delText>");
        assertThat(Zipped.part(provider.download("/portal" + home + "/agreement.docx?since=1"), DOCUMENT)).doesNotContain("<w:ins ", "Tämän sopimuksen osapuolet");
    }

    @Test
    void theOtherSideNeverFindsTheDraftInItsDocument() {
        take(HiddenFields.of(bring(edited("Tämän sopimuksen osapuolet ovat ")).body(), "take"), "Selvyyden vuoksi.");
        for (String reader : new String[] {"neuvottelija", "tarkastaja"}) {
            assertThat(Zipped.part(visitor(reader).download(home + "/agreement.docx?since=0&draft=true"), DOCUMENT)).contains(PARTIES).doesNotContain("Tämän sopimuksen osapuolet");
        }
    }

    @Test
    void aColleaguesDraftIsNeverOverwritten() {
        var early = edited("Tämän sopimuksen osapuolet ovat ");
        var colleague = edited("Allekirjoittaneet ovat ");
        take(HiddenFields.of(bring(colleague).body(), "take"), "Lyhyemmin.");
        var conflict = take(HiddenFields.of(bring(early).body(), "take"), "Selvyyden vuoksi.");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Tämän sopimuksen osapuolet", "Allekirjoittaneet ovat");
        var kept = provider.post("/portal" + home + "/word/take", HiddenFields.of(conflict.body(), "take"));
        assertThat(kept.location()).isEqualTo("/portal" + home);
    }

    @Test
    void foreignFilesAreRefusedBesideTheField() {
        assertThat(bring("Hei".getBytes(UTF_8)).body()).contains("id=\"file-error\"", "Tiedosto ei ole sitä lajia");
        var other = tables.afterTheFirstRound(organizer("neuvottelija"), provider("tuottaja").provider()).id();
        var theirs = provider.download("/portal/negotiations/" + other + "/agreement.docx");
        assertThat(bring(theirs).body()).contains("Tiedostoa ei ole otettu tästä neuvottelusta.");
        var entity = Zipped.with(taken(), DOCUMENT, xml -> xml.replace("<w:document", "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document").replace(PARTIES, "&x;"));
        assertThat(bring(entity).body()).contains("dokumenttityyppi (DOCTYPE)");
    }

    @Test
    void whoeverIsNotInTurnTakesTheDocumentAndBringsNothing() {
        var organizer = visitor("neuvottelija");
        assertThat(organizer.get(home + "/word").body()).contains("agreement.docx", "vain omalla vuorolla").doesNotContain("id=\"hand\"");
        assertThat(visitor("tarkastaja").get(home + "/word").body()).contains("agreement.docx").doesNotContain("Oma luonnos mukaan");
    }

    private byte[] taken() {
        return provider.download("/portal" + home + "/agreement.docx?since=1&draft=true");
    }

    private byte[] edited(String words) {
        return Zipped.with(taken(), DOCUMENT, xml -> xml.replace(PARTIES, words));
    }

    private Answer bring(byte[] file) {
        return provider.postFile("/portal" + home + "/word", "sopimus.docx", file);
    }

    private Answer take(Map<String, String> fields, String reason) {
        var sent = new LinkedHashMap<>(fields);
        fields.keySet().stream().filter(field -> field.startsWith("seen-")).forEach(field -> sent.put(field.replace("seen-", "reason-"), reason));
        return provider.post("/portal" + home + "/word/take", sent);
    }
}
