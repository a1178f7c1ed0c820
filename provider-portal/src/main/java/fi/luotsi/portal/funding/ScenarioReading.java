package fi.luotsi.portal.funding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.scenario.ScenarioPages;

/** Scenarios as the provider reads them. */
@Controller("providersScenarioReading")
@RequestMapping("/portal/negotiations/{id}/funding")
class ScenarioReading {

    private final ScenarioPages pages;
    private final FundingDesk desk;

    ScenarioReading(ScenarioPages pages, FundingDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(Acting.ProviderStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.list(opened, model));
    }

    @GetMapping("/compare")
    String compare(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(required = false, defaultValue = "") List<UUID> s, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.compare(opened, s, model));
    }

    @GetMapping("/choice")
    String choice(Acting.ProviderStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.choice(opened, model));
    }

    @GetMapping("/summary")
    String summary(Acting.ProviderStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.summary(opened, model));
    }

    @GetMapping("/{scenario}")
    String scenario(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, @RequestParam Map<String, String> query, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.scenario(opened, scenario, query, model));
    }

    @GetMapping("/{scenario}/edit")
    String edit(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.edit(opened, scenario, model));
    }

    /** Parameters and result as {@code luotsi project} writes them. */
    @GetMapping(path = "/{scenario}/result.json")
    ResponseEntity<String> json(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, Locale locale) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header("Content-Disposition", "attachment; filename=\"luotsi-" + scenario + ".json\"")
                .body(pages.json(desk.open(acting, id, locale), scenario));
    }
}
