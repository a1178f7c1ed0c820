package fi.luotsi.web.funding;

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

/** Scenarios as the organizer's people read them. */
@Controller
@RequestMapping("/negotiations/{id}/funding")
class ScenarioReading {

    private final ScenarioPages pages;
    private final FundingDesk desk;

    ScenarioReading(ScenarioPages pages, FundingDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.list(opened.place(), model));
    }

    @GetMapping("/compare")
    String compare(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(required = false, defaultValue = "") List<UUID> s, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.compare(opened.place(), s, model));
    }

    @GetMapping("/summary")
    String summary(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.summary(opened.place(), model));
    }

    @GetMapping("/{scenario}")
    String scenario(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, @RequestParam Map<String, String> query, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.scenario(opened.place(), scenario, query, model));
    }

    @GetMapping("/{scenario}/edit")
    String edit(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        return desk.shown(opened, model, pages.edit(opened.place(), scenario, model));
    }

    /** Parameters and result as {@code luotsi project} writes them. */
    @GetMapping(path = "/{scenario}/result.json")
    ResponseEntity<String> json(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, Locale locale) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header("Content-Disposition", "attachment; filename=\"luotsi-" + scenario + ".json\"")
                .body(pages.json(desk.open(acting, id, locale).place(), scenario));
    }
}
