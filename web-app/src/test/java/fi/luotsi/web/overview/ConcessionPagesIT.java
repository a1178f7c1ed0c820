package fi.luotsi.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

class ConcessionPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Test
    void bothSidesReadTheSameLedger() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var path = "/negotiations/" + table.id() + "/concessions";
        for (var page : new String[] {visitor("neuvottelija").get(path).body(), visitor("tuottaja").get("/portal" + path).body(), visitor("tarkastaja").get(path).body()}) {
            assertThat(page).contains("<h1>Myönnytykset</h1>", "järjestäjä on liikkunut 0,0\u00a0M€ ja tuottaja 0,0\u00a0M€. Eroa on +5,0\u00a0M€", "310,0", "322,0", "+12,0", "id=\"concession-line\"");
        }
        assertThat(visitor("neuvottelija").get(path + "?show=moved").body()).contains("Kumpikaan osapuoli ei ole vielä siirtynyt");
        assertThat(visitor("saatio").get("/portal" + path).status()).isEqualTo(404);
    }

    @Test
    void theFileHasEveryNumberExactly() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var file = visitor("tuottaja").get("/portal/negotiations/" + table.id() + "/concessions.csv").body();
        assertThat(file.lines()).filteredOn(line -> line.contains("Lastensuojelu")).filteredOn(line -> line.contains("tuottaja;"))
                .anySatisfy(line -> assertThat(line).contains("tuottaja;2;322000000;€;ei;0;0;"));
    }

    @Test
    void beforeTheFirstRoundThereIsNothingToCount() {
        var table = tables.atItsStart(organizer("neuvottelija"), house().liikelaitos());
        assertThat(visitor("neuvottelija").get("/negotiations/" + table.id() + "/concessions").body()).contains("Yhtään kierrosta ei ole vielä lähetetty").doesNotContain("concession-line");
    }
}
