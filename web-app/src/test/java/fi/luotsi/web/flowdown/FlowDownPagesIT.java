package fi.luotsi.web.flowdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

class FlowDownPagesIT extends RunningLuotsi {

    private static final Pattern CELL = Pattern.compile("subcontractor=([0-9a-f-]{36})&amp;duty=([0-9a-f-]{36})");

    @Autowired
    private FreshTables tables;

    @Test
    void aPassageMakesTheCellGreenForBothSides() {
        var manager = visitor("tuottaja");
        var path = "/negotiations/" + tables.afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos()).id() + "/subcontractors";
        var portal = "/portal" + path;
        assertThat(manager.get(portal).body()).contains("Alihankkijoita ei ole nimetty");
        var refused = manager.post(portal, Map.of("name", "", "businessId", "123", "services", "Perhehoito")).body();
        assertThat(refused).contains("id=\"name-error\"", "id=\"businessId-error\"", "value=\"123\"", "value=\"Perhehoito\"");
        assertThat(manager.post(portal, Map.of("name", "Kuura & Pojat", "businessId", "", "services", "Perhehoito")).status()).isEqualTo(302);
        var cell = CELL.matcher(manager.get(portal).body());
        assertThat(cell.find()).isTrue();
        var passage = new LinkedHashMap<>(Map.of("subcontractor", cell.group(1), "duty", cell.group(2), "contract", "Sopimus 7", "text", "", "since", "31.2.2020"));
        assertThat(manager.post(portal + "/passages", passage).body()).contains("id=\"text-error\"", "id=\"since-error\"", "value=\"31.2.2020\"", "value=\"Sopimus 7\"");
        passage.putAll(Map.of("text", "Sama velvollisuus.", "since", "1.2.2020"));
        assertThat(manager.post(portal + "/passages", passage).location()).endsWith("/subcontractors");
        assertThat(visitor("neuvottelija").get(path).body()).contains("Kuura &amp; Pojat", "Sama velvollisuus.", "Sopimus 7, 1.2.2020 alkaen", "3 kohtaa puuttuu")
                .doesNotContain("Lisää kohta", "Uusi alihankkija");
        assertThat(visitor("neuvottelija").get(path.replace("/subcontractors", "/timeline?show=all")).body()).contains("Nimettiin alihankkija: Kuura &amp; Pojat");
    }

    @Test
    void leavingCarriesAReasonAndNobodyElseFindsThePage() {
        var path = "/negotiations/" + tables.afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos()).id() + "/subcontractors";
        var manager = visitor("tuottaja");
        manager.post("/portal" + path, Map.of("name", "Kuura", "services", "Perhehoito"));
        var cell = CELL.matcher(manager.get("/portal" + path).body());
        assertThat(cell.find()).isTrue();
        manager.post("/portal" + path + "/ends", Map.of("subcontractor", cell.group(1), "reason", " "));
        assertThat(manager.get("/portal" + path).body()).contains("Kirjoittakaa perustelu.", "Kuura");
        manager.post("/portal" + path + "/ends", Map.of("subcontractor", cell.group(1), "reason", "Hankinta päättyi."));
        assertThat(manager.get("/portal" + path).body()).contains("Alihankkijoita ei ole nimetty");
        assertThat(visitor("saatio").get("/portal" + path).status()).isEqualTo(404);
        assertThat(visitor("keskisuomi").get(path).status()).isEqualTo(404);
    }
}
