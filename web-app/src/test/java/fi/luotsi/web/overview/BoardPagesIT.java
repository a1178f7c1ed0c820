package fi.luotsi.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

class BoardPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Test
    void everyNegotiationStandsOnTheBoardWithItsTermsAndEuros() {
        var table = tables.negotiated(organizer("neuvottelija"), provider("tuottaja"));
        var page = visitor("neuvottelija").get("/negotiations/board").body();
        var row = rowOf(page, table.id().toString());
        assertThat(row).contains(table.caseNumber(), "neuvottelutulos", "1\u00a0585,0\u00a0M€");
        assertThat(page).contains("aria-sort=\"ascending\"", "Erimielinen");
        assertThat(rowOf(visitor("tuottaja").get("/portal/board").body(), table.id().toString())).contains("/portal/negotiations/", "1\u00a0585,0\u00a0M€");
    }

    @Test
    void whatIsOnlyDraftedCountsNothing() {
        var table = tables.atItsStart(organizer("neuvottelija"), house().liikelaitos());
        assertThat(rowOf(visitor("neuvottelija").get("/negotiations/board").body(), table.id().toString())).doesNotContain("1\u00a0585,0");
    }

    @Test
    void theFileHasTheSameNumbersExactly() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var line = visitor("neuvottelija").get("/negotiations/board.csv").body().lines().filter(one -> one.contains(table.caseNumber())).findFirst().orElseThrow();
        assertThat(line).contains(";1585000000,00");
    }

    @Test
    void strangersSeeNothingOfIt() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        assertThat(visitor("keskisuomi").get("/negotiations/board?sort=open&page=9").body()).doesNotContain(table.id().toString());
        assertThat(visitor("saatio").get("/portal/board").body()).doesNotContain(table.id().toString());
        assertThat(visitor("paattaja").get("/negotiations/board").body()).doesNotContain(table.id().toString());
    }

    private static String rowOf(String page, String id) {
        var row = Pattern.compile("<tr role=\"row\">(?:(?!</tr>).)*" + id + "(?:(?!</tr>).)*</tr>", Pattern.DOTALL).matcher(page);
        assertThat(row.find()).as("a row for %s", id).isTrue();
        return row.group();
    }
}
