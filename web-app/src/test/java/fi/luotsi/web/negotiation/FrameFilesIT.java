package fi.luotsi.web.negotiation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.HiddenFields;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;
import fi.luotsi.web.testing.Zipped;

/** Frames taken along to a spreadsheet and brought back, on both sides. */
class FrameFilesIT extends RunningLuotsi {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Autowired
    private LaidTable tables;

    private LaidTable.Laid table;
    private Visitor negotiator;

    @BeforeEach
    void layATable() {
        table = tables.lay(organizer("neuvottelija"), provider("tuottaja"));
        negotiator = visitor("neuvottelija");
        negotiator.post(table.path("/frames"), Map.of("amount-" + table.first(), "60 000 000,50", "seen-" + table.first(), "0",
                "amount-" + table.second(), "30 000 000", "seen-" + table.second(), "0", "reason-EXPENSES-T2", "=cmd|' /C calc'!A0"));
    }

    @Test
    void theTableComesAlongAsCsvWithoutFormulas() {
        var csv = negotiator.get(table.path("/frames.csv"));
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains("Palvelukokonaisuus;Laji;Edellinen vuosi, €;Tarjouksemme 2041, €", "Lastensuojelu;menot;1,00;60000000,50", "'=cmd|");
    }

    @Test
    void whatWasTakenAlongBringsNoDifferenceInAnyLanguage() {
        var file = negotiator.download(table.path("/frames.xlsx"));
        assertThat(negotiator.postFile(table.path("/frames/import"), "raamit.xlsx", file).body()).contains("Tiedosto ei muuta mitään").doesNotContain("id=\"take\"");
        var swedish = fresh("neuvottelija");
        swedish.get("/negotiations?lang=sv");
        var shown = swedish.postFile(table.path("/frames/import"), "ramar.xlsx", file);
        swedish.get("/negotiations?lang=fi"); // the choice is kept for the account
        assertThat(shown.body()).contains("Filen ändrar ingenting");
    }

    @Test
    void aChangedCellIsShownFirstAndThenLiesInTheDraft() {
        var shown = bring(file("60000000.5", "61000000"));
        assertThat(shown.body()).contains("Tiedosto muuttaa yhden solun", "60\u00a0000\u00a0000,50", "61\u00a0000\u00a0000,00");
        assertThat(negotiator.get(table.path("/frames")).body()).contains("60\u00a0000\u00a0000,50");
        assertThat(negotiator.post(table.path("/frames"), HiddenFields.of(shown.body(), "take")).location()).isEqualTo(table.path("/frames"));
        assertThat(negotiator.get(table.path("/frames")).body()).contains("61\u00a0000\u00a0000,00").doesNotContain("60\u00a0000\u00a0000,50");
    }

    @Test
    void aColleaguesDraftIsNeverOverwritten() {
        var file = file("60000000.5", "61000000");
        negotiator.post(table.path("/frames"), Map.of("amount-" + table.first(), "59 000 000", "seen-" + table.first(), "1"));
        var conflict = negotiator.post(table.path("/frames"), HiddenFields.of(bring(file).body(), "take"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("61\u00a0000\u00a0000,00", "59\u00a0000\u00a0000,00");
    }

    @Test
    void whatCannotBeTakenIsNamedByItsCellAndNothingIsSaved() {
        var file = Zipped.with(negotiator.download(table.path("/frames.xlsx")), SHEET, xml -> xml.replaceFirst("<v>60000000.50?</v>", "<v>-1</v>")
                .replaceFirst("<v>30000000(?:.00)?</v>", "<f>A1</f><v>30</v>"));
        assertThat(bring(file).body()).contains("E3", "Solussa on kaava.", "Tiedostoa ei voi tuoda vielä").doesNotContain("id=\"take\"");
        assertThat(bring(file("60000000.5", "-1")).body()).contains("E2", "Mitään ei tallennettu").doesNotContain("id=\"take\"");
        assertThat(bring(file("60000000.5", "99000000")).body()).contains("Ylitys 29\u00a0000\u00a0000,00\u00a0€").doesNotContain("id=\"take\"");
        assertThat(negotiator.get(table.path("/frames")).body()).contains("60\u00a0000\u00a0000,50");
    }

    @Test
    void foreignFilesAreRefusedBesideTheField() {
        assertThat(bring("a;b".getBytes(UTF_8)).body()).contains("id=\"file-error\"", "Tiedosto ei ole sitä lajia");
        assertThat(bring(new byte[0]).body()).contains("Valitkaa tiedosto.");
        assertThat(bring(new byte[6 * 1024 * 1024]).body()).contains("Tiedosto on liian suuri");
        var other = tables.lay(organizer("neuvottelija"), provider("tuottaja"));
        assertThat(bring(negotiator.download(other.path("/frames.xlsx"))).body()).contains("Tiedostoa ei ole otettu tästä neuvottelusta.");
    }

    @Test
    void theProviderAnswersInASpreadsheet() {
        negotiator.post(table.path("/rounds"), Map.of("key", UUID.randomUUID().toString()));
        var provider = visitor("tuottaja");
        var at = "/portal" + table.path("/frames");
        var taken = provider.download(at + ".xlsx");
        assertThat(provider.postFile(at + "/import", "raamit.xlsx", taken).body()).contains("Tiedosto ei muuta mitään");
        var file = Zipped.with(taken, SHEET, xml -> xml.replaceFirst(empty("J2"), "<c r=\"J2\"><v>62000000</v></c>")
                .replaceFirst(empty("K2"), "<c r=\"K2\" t=\"inlineStr\"><is><t>Sijoitukset kasvavat.</t></is></c>"));
        var shown = provider.postFile(at + "/import", "raamit.xlsx", file);
        assertThat(shown.body()).contains("Tiedosto muuttaa 2 solua", "62\u00a0000\u00a0000,00", "Sijoitukset kasvavat.");
        assertThat(provider.post(at, HiddenFields.of(shown.body(), "take")).location()).isEqualTo(at);
        assertThat(provider.get(at).body()).contains("62\u00a0000\u00a0000,00", "Sijoitukset kasvavat.");
        var unreasoned = Zipped.with(taken, SHEET, xml -> xml.replaceFirst(empty("J2"), "<c r=\"J2\"><v>63000000</v></c>"));
        assertThat(provider.postFile(at + "/import", "raamit.xlsx", unreasoned).body()).contains("K2", "Mitään ei tallennettu").doesNotContain("id=\"take\"");
    }

    private static String empty(String cell) {
        return "<c r=\"" + cell + "\"[^>]*?(/>|></c>)";
    }

    private byte[] file(String was, String is) {
        return Zipped.with(negotiator.download(table.path("/frames.xlsx")), SHEET, xml -> xml.replaceFirst("<v>" + was + "0?</v>", "<v>" + is + "</v>"));
    }

    private Answer bring(byte[] file) {
        return negotiator.postFile(table.path("/frames/import"), "raamit.xlsx", file);
    }
}
