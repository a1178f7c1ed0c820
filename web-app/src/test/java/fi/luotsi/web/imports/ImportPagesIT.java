package fi.luotsi.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.luotsi.reference.ReferenceData;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportPagesIT extends RunningLuotsi {

    private static final Map<String, String> OWN_CSV = Map.ofEntries(Map.entry("form", "OWN_CSV"), Map.entry("delimiter", ";"), Map.entry("decimal", "COMMA"),
            Map.entry("regionColumn", "region"), Map.entry("regionBy", "CODE"), Map.entry("yearColumn", "year"), Map.entry("indicatorColumn", "indicator"),
            Map.entry("valueColumn", "value"), Map.entry("source", "THL, Sotkanet.fi"), Map.entry("licence", "CC BY 4.0"), Map.entry("retrieved", "22.8.2026"));

    @Autowired
    private ReferenceData reference;

    @BeforeEach
    void whatShipsIsLoaded() {
        reference.load();
    }

    @Test
    void aFileIsCheckedThenImportedAndItsNumbersAreShownWithTheirSource() {
        var page = ended(handIn("indicator;region;year;value\n191;KUNTA-049;2023;1,4\n191;KUNTA-091;2023;\n"));
        assertThat(page.body()).contains("Tarkistettu.", "Mitään ei ole vielä tallennettu", "Tuo tiedot");
        assertThat(visitor("neuvottelija").get("/indicators/191?region=KUNTA-049").body()).doesNotContain("22.8.2026");

        String job = page.path();
        assertThat(visitor("paakayttaja").post(job + "/import", Map.of()).location()).endsWith(job);
        assertThat(ended(job).body()).contains("Tuotu.", "Tiedot on tallennettu");
        assertThat(visitor("neuvottelija").get("/indicators/191?region=KUNTA-049").body())
                .contains("Espoo", "1,4", "THL, Sotkanet.fi, CC BY 4.0", "22.8.2026");
        assertThat(visitor("paakayttaja").get("/admin/imports").body()).contains("havainnot.csv", "Ohjelman mukana");
    }

    @Test
    void errorsAreListedByRowAndColumnInTheReadersLanguage() {
        var page = ended(handIn("indicator;region;year;value\n191;KUNTA-049;2022;1,4\n191;KUNTA-049;2021;yksi\n"));
        assertThat(page.body()).contains("Hylätty.", "”yksi” ei ole luku valitulla desimaalimerkillä.").doesNotContain("Tuo tiedot</button>");
        assertThat(visitor("neuvottelija").get("/indicators/191?region=KUNTA-049").body()).doesNotContain(">2022<");
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTyped() {
        var fields = new HashMap<>(OWN_CSV);
        fields.remove("licence");
        fields.put("retrieved", "31.2.2026");
        var page = visitor("paakayttaja").postFile("/admin/imports", fields, "file", "", "");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Virhe:", "Valitse tiedosto.", "Tämä tieto tarvitaan.", "value=\"THL, Sotkanet.fi\"", "href=\"#licence\"", "value=\"31.2.2026\"");
    }

    @Test
    void everyFormHasAPageInEveryLanguage() {
        for (String form : ImportChoices.FORMS) {
            for (String language : new String[] {"fi", "sv", "en"}) {
                var page = visitor("paakayttaja").header("Accept-Language", language).get("/admin/imports/new?form=" + form);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.body()).doesNotContain("??");
            }
        }
    }

    @Test
    void unknownFilesAndIndicatorsAreNotFound() {
        assertThat(visitor("paakayttaja").get("/admin/imports/00000000-0000-4000-8000-00000000dead").status()).isEqualTo(404);
        assertThat(visitor("paakayttaja").post("/admin/imports/00000000-0000-4000-8000-00000000dead/import", Map.of()).status()).isEqualTo(404);
        assertThat(visitor("neuvottelija").get("/indicators/999999999").status()).isEqualTo(404);
        assertThat(visitor("neuvottelija").get("/indicators/x").status()).isEqualTo(404);
    }

    @Test
    void everybodySignedInReadsIndicatorsAndOnlyAdministratorsImport() {
        for (String account : new String[] {"neuvottelija", "tuottaja", "paattaja", "tarkastaja", "paakayttaja"}) {
            var list = visitor(account).get("/indicators");
            assertThat(list.status()).isEqualTo(200);
            assertThat(list.body()).contains("Säännöllisen kotihoidon", "Lastensuojelu").doesNotContain("??");
        }
        assertThat(visitor("tuottaja").get("/admin/imports").status()).isEqualTo(403);
        assertThat(visitor("neuvottelija").get("/admin/imports").status()).isEqualTo(403);
    }

    @Test
    void theDownloadHonoursTheFilterAndCanBeImportedAgain() {
        var csv = visitor("neuvottelija").get("/indicators/3563/observations.csv?region=HVA-01");
        assertThat(csv.header("Content-Disposition")).contains("observations-3563.csv");
        assertThat(csv.body().lines()).hasSize(5);
        assertThat(csv.body()).startsWith("\ufeffindicator;region;region_name;year;gender;value;absolute;source;licence;retrieved;footnote")
                .contains("3563;HVA-01;Itä-Uudenmaan hyvinvointialue;2024;total;0,7;177;THL, Sotkanet.fi;CC BY 4.0;2026-08-18;");
        assertThat(visitor("neuvottelija").get("/indicators/4?page=4").body()).contains("401–433");
    }

    @Test
    void theOrderOfTheValuesStandsInTheAddress() {
        var reader = visitor("neuvottelija");
        assertThat(years(reader.get("/indicators/3563?region=HVA-01").body())).isSorted();
        var down = reader.get("/indicators/3563?region=HVA-01&sort=-year").body();
        assertThat(years(down)).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(2);
        assertThat(down).contains("aria-sort=\"descending\"", "<input type=\"hidden\" name=\"sort\" value=\"-year\">", "/indicators/3563?region=HVA-01&amp;sort=year\"");
        assertThat(reader.get("/indicators/4?sort=-value").body()).contains("/indicators/4?sort=-value&amp;page=1\"");
        assertThat(years(reader.get("/indicators/3563?region=HVA-01&sort=drop").body())).isSorted();
    }

    private static List<Integer> years(String page) {
        return Pattern.compile("<td role=\"cell\" data-l=\"Vuosi\">(\\d+)").matcher(page).results().map(found -> Integer.valueOf(found.group(1))).toList();
    }

    private String handIn(String contents) {
        var answer = visitor("paakayttaja").postFile("/admin/imports", OWN_CSV, "file", "havainnot.csv", contents);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer.location().substring(answer.location().indexOf("/admin"));
    }

    private Ended ended(String path) {
        var page = await().until(() -> visitor("paakayttaja").get(path), answer -> answer.header("Refresh").isEmpty());
        return new Ended(path, page);
    }

    /** The page of a file that nothing happens to any more. */
    private record Ended(String path, Answer page) {
        String body() {
            return page.body();
        }
    }
}
