package fi.luotsi.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.mandate.Bound;
import fi.luotsi.negotiation.mandate.Decision;
import fi.luotsi.negotiation.mandate.MandateEntry;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.demo.FreshTables.Table;
import fi.luotsi.web.testing.RunningLuotsi;

class TimelinePagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Autowired
    private TableReading reading;

    @Autowired
    private Mandates mandates;

    @Test
    void narrowedToOneFrameCellItTellsOnlyThatCellsEvents() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var path = "/negotiations/" + table.id() + "/timeline?term=" + frame(table, "Lastensuojelu");
        for (var page : new String[] {list(visitor("neuvottelija").get(path).body()), list(visitor("tuottaja").get("/portal" + path).body())}) {
            assertThat(page).contains("310\u00a0000\u00a0000,00\u00a0€", "322\u00a0000\u00a0000,00\u00a0€").doesNotContain("Kierros 1", "98\u00a0000\u00a0000,00", "Neuvottelu avattiin");
        }
        assertThat(list(visitor("neuvottelija").get(path + "&party=provider&kind=offer").body())).contains("322\u00a0000\u00a0000,00\u00a0€").doesNotContain("310\u00a0000");
        assertThat(visitor("neuvottelija").get(path + "&party=nobody").body()).contains("Rajauksella ei löydy tapahtumia.");
    }

    @Test
    void theFileTellsWhatThePageTells() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var file = visitor("tuottaja").get("/portal/negotiations/" + table.id() + "/timeline.csv?kind=round").body();
        assertThat(file.lines().skip(1)).hasSize(3);
        assertThat(file).contains("Kierros 2 lähetettiin: 3 tarjousta, ").doesNotContain("ei tarjouksia");
    }

    @Test
    void aMandateIsOnTheOwnSidesTimelineOnly() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        mandates.keep(organizer("neuvottelija"), table.id(), new MandateEntry(new Subject.OfTerm(frame(table, "Lastensuojelu")), Bound.CEILING, new BigDecimal("333000000"),
                new Decision("Maakuntahallitus", LocalDate.of(2018, 10, 1), "§ 9")));
        var path = "/negotiations/" + table.id() + "/timeline";
        assertThat(visitor("neuvottelija").get(path).body()).contains("Valtuutus kirjattiin: Lastensuojelu", "vain oma puoli näkee");
        assertThat(visitor("tuottaja").get("/portal" + path).body()).doesNotContain("Valtuutus kirjattiin", "333");
        assertThat(visitor("tarkastaja").get(path).body()).doesNotContain("Valtuutus kirjattiin");
    }

    private static String list(String page) {
        return page.substring(page.indexOf("<ol class=\"timeline\""), page.indexOf("</ol>", page.indexOf("<ol class=\"timeline\"")));
    }

    private TermId frame(Table table, String service) {
        return reading.tablePackage(organizer("neuvottelija"), table.id()).terms().stream().map(state -> state.term())
                .filter(term -> term instanceof Term.FrameTerm frame && frame.line() == LineKind.EXPENSES && frame.title().fi().equals(service)).findFirst().orElseThrow().id();
    }
}
