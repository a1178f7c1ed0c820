package fi.luotsi.web.counsel;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.MandateForm;
import fi.luotsi.ui.counsel.MandatePages;
import fi.luotsi.ui.counsel.Where;

/** The organizer's own mandates at one table. */
@Controller
@RequestMapping("/negotiations/{id}/mandates")
class MandatesPage {

    private static final String BASE = "/negotiations";

    private final MandatePages pages;

    MandatesPage(MandatePages pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable String subject, Locale locale, Model model) {
        return pages.show(acting, Where.of(BASE, id, locale), subject, model);
    }

    @PostMapping
    String keep(Acting.OrganizerStaff acting, @PathVariable UUID id, @ModelAttribute("form") MandateForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return pages.keep(acting, Where.of(BASE, id, locale), form, binding, model, after);
    }

    @PostMapping("/{mandate}/end")
    String end(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID mandate, Locale locale, RedirectAttributes after) {
        return pages.end(acting, Where.of(BASE, id, locale), mandate, after);
    }

    @PostMapping("/{mandate}/request")
    String ask(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID mandate, @RequestParam(defaultValue = "") String reason, Locale locale,
            Model model, RedirectAttributes after) {
        return pages.ask(acting, Where.of(BASE, id, locale), mandate, reason, model, after);
    }
}
