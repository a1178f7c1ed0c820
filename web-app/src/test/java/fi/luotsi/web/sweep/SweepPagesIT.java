package fi.luotsi.web.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

class SweepPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    private FreshTables.Table table;
    private Visitor negotiator;
    private Visitor manager;

    @BeforeEach
    void layATable() {
        table = tables.afterTheFirstRound(organizer("neuvottelija"), provider("tuottaja").provider());
        tables.scenario(organizer("neuvottelija"), table.id());
        negotiator = visitor("neuvottelija");
        manager = visitor("tuottaja");
    }

    @Test
    void aSweepIsOrderedFromAScenarioAndShowsItsPointsAndItsHash() {
        var sweep = order(negotiator, desk(), Map.of("alpha", "0 0,5 1", "total", "−5 0 +5"));
        ended(negotiator, sweep);
        var page = negotiator.get(sweep).body();
        assertThat(page).contains("6 / 6 arvoa laskettu", "valmis", "Syksyn sokki", "<svg", "−5", "+5", "id=\"sweep-hash\"").doesNotContain("??", "/progress\"");
        var csv = negotiator.get(sweep + "/points.csv").body();
        assertThat(csv.lines()).hasSize(7);
        assertThat(csv).contains("\r\nalpha;set;0,5;", "\r\ntotal_factor;factor;0,95;");
        assertThat(negotiator.get(sweep + "/parameters.json").body()).startsWith("{\"packages\"");
        assertThat(negotiator.get(desk()).body()).contains("Herkkyysajo");
    }

    @Test
    void theSameSweepAgainHasTheSameHash() {
        var sweep = order(negotiator, desk(), Map.of("alpha", "0 1"));
        ended(negotiator, sweep);
        var again = negotiator.post(sweep + "/repeat", Map.of()).location();
        ended(negotiator, again);
        var hash = negotiator.get(sweep).body().replaceAll("(?s).*id=\"sweep-hash\">([0-9a-f]{64})<.*", "$1");
        assertThat(again).isNotEqualTo(sweep);
        assertThat(negotiator.get(again).body()).contains(hash, "tiiviste on sama (" + hash.substring(0, 8) + ")");
    }

    @Test
    void thePageAsksForTheProgressUntilThereIsNothingMoreToSee() {
        var sweep = order(negotiator, desk(), Map.of("alpha", "0 1"));
        ended(negotiator, sweep);
        var progress = negotiator.get(sweep + "/progress");
        assertThat(progress.headers().firstValue("HX-Refresh")).hasValue("true");
        assertThat(progress.body()).startsWith("<div id=\"progress\"").contains("2 / 2", "<progress").doesNotContain("<html", "hx-get");
    }

    @Test
    void whatIsStoppedStaysStoppedAndKeepsWhatWasReckoned() {
        var sweep = order(negotiator, desk(), Map.of("replications", "20000", "alpha", "0 0,1 0,2 0,3 0,4 0,5 0,6 0,7 0,8 0,9 1 0,95 0,85 0,75 0,65 0,55 0,45"));
        assertThat(negotiator.post(sweep + "/cancel", Map.of()).location()).isEqualTo(sweep);
        assertThat(negotiator.get(sweep).body()).contains("keskeytetty", "Aja uudelleen").doesNotContain("id=\"sweep-hash\"", "Keskeytä ajo");
    }

    @ParameterizedTest
    @CsvSource({"alpha, '0 1,5', 'välillä 0–1'", "alpha, 'puoli', 'ei ole luku'", "delay, '1,5', 'kokonaisia neljänneksiä'", "replications, 0, 'välillä'", "replications, x, 'Anna kokonaisluku'",
            "replications, 90000, 'liian suuri'", "seed, '', 'Anna kokonaisluku'", "name, '', 'Anna ajolle nimi'", "alpha, '', 'ainakin yhdelle'"})
    void whatCannotBeRunIsNamedAtItsFieldAndNothingIsOrdered(String field, String typed, String why) {
        var form = form();
        form.put(field, typed);
        var refused = negotiator.post(desk(), form);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains(why, "aria-invalid=\"true\"", "data-error-summary", "value=\"" + typed + "\"");
        assertThat(negotiator.get(desk()).body()).contains("Ajoja ei ole vielä tilattu");
    }

    @Test
    void theOtherSideLearnsNothingOfASweep() {
        var ours = order(negotiator, desk(), Map.of("alpha", "0 1"));
        var theirs = order(manager, portal(), Map.of("alpha", "0 1"));
        ended(manager, theirs);
        assertThat(visitor("neuvottelija2").get(ours).status()).as("a colleague").isEqualTo(200);
        assertThat(manager.get(theirs).body()).contains("2 / 2");
        assertThat(manager.get("/portal" + ours).status()).isEqualTo(404);
        assertThat(negotiator.get(theirs.substring("/portal".length())).status()).isEqualTo(404);
        assertThat(visitor("tarkastaja").get(ours).status()).isEqualTo(404);
        assertThat(manager.post("/portal" + ours + "/repeat", Map.of()).status()).isEqualTo(404);
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of("name", "Herkkyysajo", "replications", "20", "seed", "7", "alpha", "0 1"));
    }

    private static String order(Visitor visitor, String desk, Map<String, String> values) {
        var form = form();
        form.putAll(values);
        var ordered = visitor.post(desk, form);
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(302);
        return ordered.location();
    }

    private static void ended(Visitor visitor, String sweep) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100)).until(() -> visitor.get(sweep).body().contains("id=\"sweep-hash\""));
    }

    private String desk() {
        return "/negotiations/" + table.id() + "/funding/sweeps";
    }

    private String portal() {
        return "/portal" + desk();
    }
}
