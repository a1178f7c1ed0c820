package fi.luotsi.web.funding;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.scenario.ScenarioPages;

/** What the organizer's negotiators do with scenarios. */
@Controller
@RequestMapping("/negotiations/{id}/funding")
class ScenarioMoves {

    private final ScenarioPages pages;
    private final FundingDesk desk;

    ScenarioMoves(ScenarioPages pages, FundingDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping
    String make(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String name, @RequestParam(required = false) @Nullable Integer round,
            Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        var made = pages.make(opened.place(), name, round, model);
        return made == null ? desk.shown(opened, model, pages.list(opened.place(), model)) : "redirect:" + made;
    }

    @PostMapping("/{scenario}/edit")
    String save(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, @RequestParam MultiValueMap<String, String> form, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        var saved = pages.save(opened.place(), scenario, form, model);
        return saved == null ? desk.shown(opened, model, "scenario/edit") : "redirect:" + saved;
    }

    @PostMapping("/{scenario}/copies")
    String copy(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, @RequestParam Map<String, String> form, Locale locale) {
        return "redirect:" + pages.copy(desk.open(acting, id, locale).place(), scenario, form);
    }

    @PostMapping("/{scenario}/runs")
    String run(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, Locale locale, RedirectAttributes after) {
        after.addFlashAttribute("said", pages.run(desk.open(acting, id, locale).place(), scenario));
        return "redirect:" + FundingDesk.address(id) + "/" + scenario;
    }

    @PostMapping("/{scenario}/share")
    String share(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, Locale locale, RedirectAttributes after) {
        after.addFlashAttribute("said", pages.share(desk.open(acting, id, locale).place(), scenario));
        return "redirect:" + FundingDesk.address(id) + "/" + scenario;
    }
}
