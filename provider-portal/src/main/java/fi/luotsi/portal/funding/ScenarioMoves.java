package fi.luotsi.portal.funding;

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

/** What the provider does with scenarios. */
@Controller("providersScenarioMoves")
@RequestMapping("/portal/negotiations/{id}/funding")
class ScenarioMoves {

    private final ScenarioPages pages;
    private final FundingDesk desk;

    ScenarioMoves(ScenarioPages pages, FundingDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping
    String make(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String name, @RequestParam(required = false) @Nullable Integer round,
            Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        var made = pages.make(opened, name, round, model);
        return made == null ? desk.shown(opened, model, pages.list(opened, model)) : "redirect:" + made;
    }

    @PostMapping("/{scenario}/edit")
    String save(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, @RequestParam MultiValueMap<String, String> form, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        var saved = pages.save(opened, scenario, form, model);
        return saved == null ? desk.shown(opened, model, "scenario/edit") : "redirect:" + saved;
    }

    @PostMapping("/{scenario}/copies")
    String copy(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, @RequestParam Map<String, String> form, Locale locale) {
        return "redirect:" + pages.copy(desk.open(acting, id, locale), scenario, form);
    }

    @PostMapping("/{scenario}/runs")
    String run(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, Locale locale, RedirectAttributes after) {
        after.addFlashAttribute("said", pages.run(desk.open(acting, id, locale), scenario));
        return "redirect:" + FundingDesk.address(id) + "/" + scenario;
    }

    @PostMapping("/{scenario}/share")
    String share(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID scenario, Locale locale, RedirectAttributes after) {
        after.addFlashAttribute("said", pages.share(desk.open(acting, id, locale), scenario));
        return "redirect:" + FundingDesk.address(id) + "/" + scenario;
    }
}
