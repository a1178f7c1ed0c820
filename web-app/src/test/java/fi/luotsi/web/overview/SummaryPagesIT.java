package fi.luotsi.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** The decision maker's two pages: what they say and to whom. */
class SummaryPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Test
    void theSummarySaysWhatIsDecidedAndWhatItMeans() {
        var path = told();
        for (var page : new String[] {visitor("paattaja").get(path).body(), visitor("tarkastaja").get(path).body(), visitor("tuottaja").get("/portal" + path).body()}) {
            assertThat(page).contains("esitetty", "Maakuntahallitus", "1\u00a0585,0\u00a0M€", "§ 112/", "Malli B, siirtoraja 1\u00a0%", "Ensihoidon rajapinta", "Ensihoidon vastuulääkäri",
                    "Nykyinen työnjako jatkuu", "Malli A, kertasumma", "Yksi jäsen kannatti mallia A", "Kiireelliset sijoitukset ovat lakisääteisiä", "92,4\u00a0%", "≥\u00a092,0\u00a0%",
                    "<b>täyttyy</b>", "taso 3");
        }
        var other = fresh("paattaja");
        assertThat(spoken(other, path, "sv")).contains("Vad det kostar", "Modell A, klumpsumma", "Gränssnittet för den prehospitala akutsjukvården");
        assertThat(spoken(other, path, "en")).contains("What was left open", "Health and social services centre within 30 minutes");
        assertThat(spoken(other, path, "fi")).contains("Mitä jäi auki");
        assertThat(visitor("saatio").get("/portal" + path).status()).isEqualTo(404);
        assertThat(visitor("keskisuomi").get(path).status()).isEqualTo(404);
        assertThat(visitor("keskisuomi").get(path + ".pdf").status()).isEqualTo(404);
    }

    @Test
    void theSumOfAYearLeadsToTheDecisionAndTheRounds() {
        var path = told();
        var year = tables.thisYear();
        assertThat(visitor("paattaja").get(path).body()).contains("href=\"" + path + "/" + year + "\"");
        for (var page : new String[] {visitor("paattaja").get(path + "/" + year).body(), visitor("tuottaja").get("/portal" + path + "/" + year).body()}) {
            assertThat(page).contains("1\u00a0585\u00a0000\u00a0000,00\u00a0€", "maakuntavaltuusto", "§ 112/" + (year - 1), "26.10." + (year - 1), "(oletus)", "322,0", "318,0",
                    "Hintojen nousu hyväksytään, määrän kasvua ei.");
        }
        assertThat(visitor("paattaja").get(path + "/1999").status()).isEqualTo(404);
        assertThat(visitor("paattaja").get(path + "/19").status()).isEqualTo(404);
    }

    @Test
    void beforeAllIsAgreedThereIsNothingToDecide() {
        var path = "/negotiations/" + tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id() + "/summary";
        assertThat(visitor("neuvottelija").get(path).body()).contains("Vielä ei ole päätettävää").doesNotContain("summary.pdf");
        assertThat(visitor("neuvottelija").get(path + ".pdf").status()).isEqualTo(404);
        assertThat(visitor("paattaja").get(path).status()).as("who decides reads results").isEqualTo(404);
    }

    private String told() {
        return "/negotiations/" + tables.told(organizer("neuvottelija")) + "/summary";
    }

    /** The page in a language, which is the reader's until it chooses another one. */
    private static String spoken(Visitor reader, String path, String language) {
        reader.get(path + "?lang=" + language);
        return reader.get(path).body();
    }
}
