package fi.luotsi.web.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** Every list whose rows carry codes of service packages or services is narrowed by one of them, the same way on both sides. */
class CodeFilterIT extends RunningLuotsi {

    private static final String NOTHING = "Mikään rivi ei vastaa rajausta.";

    @Autowired
    private FreshTables tables;

    private Map<Visitor, String> sides() {
        var id = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id();
        return Map.of(visitor("neuvottelija"), "/negotiations/" + id, visitor("tuottaja"), "/portal/negotiations/" + id);
    }

    @Test
    void thePackageShowsTheTermsOfOneCode() {
        sides().forEach((visitor, table) -> {
            var all = visitor.get(table).body();
            assertThat(all).contains("name=\"code\"", "<option value=\"U1\">Lastensuojelu (U1)</option>");
            var narrowed = visitor.get(table + "?code=U3").body();
            assertThat(rows(narrowed)).contains("Ikäihmisten palvelut").doesNotContain("Lastensuojelu<", "Poikkeamat");
            assertThat(narrowed).as("choices keep the code, the code is chosen").contains("code=U3", "value=\"U3\" selected");
            assertThat(visitor.get(table + "?code=%3Cscript%3E").body()).as("no code").contains("Poikkeamat");
            assertThat(rows(visitor.get(table + "?code=EI-OLE").body())).doesNotContain("Poikkeamat", "Lastensuojelu<");
        });
    }

    @Test
    void thePagesBesideThePackageShowTheRowsOfOneCode() {
        sides().forEach((visitor, table) -> {
            for (var page : new String[] {"/concessions", "/rounds/1/2/diff", "/frames"}) {
                assertThat(visitor.get(table + page).body()).as(page).contains("name=\"code\"");
                assertThat(visitor.get(table + page + "?code=U3").body()).as(page).contains("value=\"U3\" selected").doesNotContain("??");
            }
            assertThat(visitor.get(table + "/concessions?code=U3").body()).contains("Ikäihmisten palvelut, menot").doesNotContain("Lastensuojelu, menot");
            assertThat(visitor.get(table + "/concessions?code=EI-OLE").body()).contains(NOTHING);
            assertThat(visitor.get(table + "/rounds/1/2/diff?code=EI-OLE").body()).contains(NOTHING);
            assertThat(visitor.get(table + "/strategy").body()).as("no target names a package").doesNotContain("name=\"code\"");
            assertThat(visitor.get(table + "/strategy?code=EI-OLE").body()).contains(NOTHING);
            assertThat(visitor.get(table + "/frames?code=U3").body()).as("what is not shown is still counted and sent along").contains("hidden=\"hidden\"");
            assertThat(visitor.get(table + "/frames").body()).doesNotContain("data-grid-row hidden", "role=\"rowgroup\" hidden");
        });
    }

    @Test
    void conditionsShowTheRowsOfOneCode() {
        var id = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id();
        assertThat(visitor("neuvottelija").get("/negotiations/" + id + "/answers?code=EI-OLE").body()).contains(NOTHING);
    }

    @Test
    void negotiationsAreFoundByACodeThatATermOfTheirsCarries() {
        sides().forEach((visitor, table) -> {
            var portal = table.startsWith("/portal");
            var list = portal ? "/portal" : "/negotiations";
            assertThat(visitor.get(list + "?code=U3").body()).contains("href=\"" + table, "Lastensuojelu (U1)");
            assertThat(visitor.get(list + "?code=EI-OLE").body()).contains(NOTHING).doesNotContain("href=\"" + table);
            var board = portal ? "/portal/board" : "/negotiations/board";
            assertThat(visitor.get(board + "?code=U3&sort=open").body()).contains("href=\"" + table, "board.csv?code=U3", "name=\"sort\"");
            assertThat(visitor.get(board + "?code=EI-OLE").body()).contains(NOTHING).doesNotContain("href=\"" + table);
            assertThat(visitor.get(board + ".csv?code=EI-OLE").body().lines()).hasSize(1);
        });
    }

    @Test
    void chainsAndTheirCostAreNarrowedByAPackageOrAService() {
        var negotiator = visitor("neuvottelija");
        assertThat(negotiator.get("/chains?code=U3").body()).contains("Muistisairaan palveluketju</a>").doesNotContain("Lapsen mielenterveys</a>");
        assertThat(negotiator.get("/chains?code=EI-OLE").body()).contains(NOTHING);
        assertThat(negotiator.get("/chains?sort=-name&q=ketju").body()).contains("aria-sort=\"descending\"");
        var chain = negotiator.get("/chains?q=Lapsen+mielenterveys").body().replaceFirst("(?s).*?href=\"(/chains/[0-9a-f-]{36}/versions/\\d+)\".*", "$1");
        assertThat(negotiator.get(chain + "/cost?code=EI-OLE").body()).contains(NOTHING, "Yhteensä");
    }

    /** The table itself, without the form above it. */
    private static String rows(String page) {
        int from = page.indexOf("aria-labelledby=\"package-head\"");
        return from < 0 ? "" : page.substring(from);
    }
}
