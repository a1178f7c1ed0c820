package fi.luotsi.web.chain.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

import fi.luotsi.web.testing.RunningLuotsi;

/** Journey 3, step 9: two hundred volumes by file, with an error on row 7 and without it. */
class FigurePagesIT extends RunningLuotsi {

    private static final Pattern ROWS = Pattern.compile("name=\"rows\" value=\"([^\"]*)\"");
    private static final Pattern UNDO = Pattern.compile("action=\"(/chains/figures/[0-9a-f-]{36}/undo)\"");

    @Test
    void twoHundredVolumesAreSavedAllTogetherOrNotAtAll() {
        var administrator = visitor("paakayttaja");
        var template = new String(administrator.download("/chains/figures/template.csv?year=2031"), UTF_8);
        var lines = template.lines().toList();
        assertThat(lines.getFirst()).contains("Palveluketju;Vaihe nro;Vaihe;Vuosi");
        assertThat(template).contains("Lapsen mielenterveys;2;Yhteydenotto ja ohjaus;2031;5200;48,00;").doesNotContain("Huolen tunnistaminen");
        var rows = new StringBuilder(lines.getFirst()).append('\n');
        for (int at = 0; at < 200; at++) {
            rows.append("Lapsen mielenterveys;").append(2 + at % 5).append(";;").append(2040 + at / 5).append(';').append(at == 5 ? "paljon" : String.valueOf(1000 + at)).append(";;THL\n");
        }
        var wrong = administrator.postFile("/chains/figures", "maarat.csv", rows.toString().getBytes(UTF_8)).body();
        assertThat(wrong).contains("Mitään ei tallennettu", "Rivi 7", "”paljon” ei ole kokonaisluku").doesNotContain("keep-form");

        var right = administrator.postFile("/chains/figures", "maarat.csv", rows.toString().replace("paljon", "1005").getBytes(UTF_8)).body();
        assertThat(right).contains("Tiedosto muuttaa 200 vaiheen lukuja", "Lapsen mielenterveys: 2 ", "puuttuu → 1\u00a0000");
        var saved = administrator.post("/chains/figures/keep", Map.of("rows", carried(right), "fileName", "maarat.csv"));
        assertThat(saved.location()).isEqualTo("/chains/figures");
        var page = administrator.get("/chains/figures").body();
        assertThat(page).contains("200 riviä on tallennettu.", "maarat.csv");
        assertThat(new String(administrator.download("/chains/figures/template.csv?year=2040"), UTF_8)).contains("Lapsen mielenterveys;2;Yhteydenotto ja ohjaus;2040;1000;48,00;THL");

        var cost = administrator.get(administrator.get("/chains?q=Lapsen+mielenterveys").body().replaceFirst("(?s).*?href=\"(/chains/[0-9a-f-]{36}/versions/\\d+)\".*", "$1") + "/cost?year=2040").body();
        assertThat(cost).contains("48\u00a0000,00\u00a0€", "1\u00a0000", "(THL)", "(oletus)", "Vastuutahoittain", "Sote-keskus");
        assertThat(cost).contains("Ketju ei ole yhdessäkään neuvottelussa, jonka raamit näet.");
        var path = administrator.get("/chains?q=Lapsen+mielenterveys").body().replaceFirst("(?s).*?href=\"(/chains/[0-9a-f-]{36}/versions/\\d+)\".*", "$1") + "/cost";
        assertThat(visitor("neuvottelija").get(path).body()).contains("Ketju vie").containsPattern("\\((järjestäjä|tuottaja), kierros \\d+\\)").containsPattern("\\d\u00a0%</b>");
        assertThat(visitor("saatio").get(path).body()).contains("Ketju ei ole yhdessäkään neuvottelussa");

        var undo = UNDO.matcher(page);
        assertThat(undo.find()).isTrue();
        assertThat(administrator.post(undo.group(1), Map.of()).location()).isEqualTo("/chains/figures");
        assertThat(administrator.get("/chains/figures").body()).contains("Tuonti on kumottu.", "Kumottu ");
        assertThat(administrator.post(undo.group(1), Map.of()).status()).isEqualTo(404);
        assertThat(new String(administrator.download("/chains/figures/template.csv?year=2040"), UTF_8)).contains(";2040;5200;");
    }

    @Test
    void aFileOfAnotherHandIsReadOrRefusedInWords() {
        var administrator = visitor("paakayttaja");
        var windows = "Servicekedja;Steg nr;År;Klienter per år;Enhetskostnad, €;Källa\nBarns psykiska hälsa;3;2050;1 500;;Räkning\n".getBytes(Charset.forName("windows-1252"));
        assertThat(administrator.postFile("/chains/figures", "volymer.csv", windows).body()).contains("Tiedosto muuttaa yhden vaiheen lukuja", "Räkning");
        assertThat(administrator.postFile("/chains/figures", "x.csv", "a;b\n1;2\n".getBytes(UTF_8)).body()).contains("Sarake puuttuu.", "Asiakkaita vuodessa");
        assertThat(administrator.postFile("/chains/figures", "x.csv", new byte[0]).body()).contains("Valitkaa tiedosto.");
        assertThat(administrator.post("/chains/figures/keep", Map.of("rows", "a;b\n1;2\n")).body()).contains("Sarake puuttuu.");
        assertThat(visitor("neuvottelija").get("/chains/figures").status()).isEqualTo(403);
    }

    @Test
    void theCostIsTakenAlongStepByStep() {
        var negotiator = visitor("neuvottelija");
        var path = negotiator.get("/chains?q=Lapsen+mielenterveys").body().replaceFirst("(?s).*?href=\"(/chains/[0-9a-f-]{36}/versions/\\d+)\".*", "$1") + "/cost";
        var csv = new String(negotiator.download(path + ".csv"), UTF_8);
        assertThat(csv).contains("Vaihe;Vastuutaho;Palvelu;Asiakkaita vuodessa;Määrän lähde;Yksikkökustannus, €", "2 Yhteydenotto ja ohjaus;", ";5200;oletus;48,00;oletus;249600,00");
        assertThat(new String(negotiator.download(path + ".csv?code=EI-OLE"), UTF_8).lines()).hasSize(1);
        assertThat(negotiator.download(path + ".xlsx")).startsWith('P', 'K');
    }

    private static String carried(String page) {
        var found = ROWS.matcher(page);
        assertThat(found.find()).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }
}
