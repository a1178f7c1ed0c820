package fi.luotsi.web.counsel;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.RequestPages;

/** Where the organizer's principal says whether a mandate may be exceeded. */
@Controller
@RequestMapping(RequestsPage.HERE)
class RequestsPage {

    static final String HERE = "/mandate-requests";

    private final RequestPages pages;

    RequestsPage(RequestPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(Acting.OrganizerStaff acting, Locale locale, Model model) {
        return pages.show(acting, HERE, locale, model);
    }

    @PostMapping("/{request}")
    String rule(Acting.OrganizerStaff acting, @PathVariable UUID request, @RequestParam boolean granted, @RequestParam(defaultValue = "") String reason,
            Locale locale, Model model, RedirectAttributes after) {
        return pages.rule(acting, HERE, request, granted, reason, locale, model, after);
    }
}
