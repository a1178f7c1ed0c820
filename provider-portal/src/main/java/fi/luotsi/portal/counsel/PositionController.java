package fi.luotsi.portal.counsel;

import java.util.Locale;
import java.util.UUID;

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
import fi.luotsi.ui.counsel.PositionForm;
import fi.luotsi.ui.counsel.PositionPages;
import fi.luotsi.ui.counsel.Where;

/** The provider's private position on one term. */
@Controller
@RequestMapping("/portal/negotiations/{id}/terms/{term}/position")
class PositionController {

    private static final String BASE = "/portal/negotiations";

    private final PositionPages pages;

    PositionController(PositionPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID term, Locale locale, Model model) {
        return pages.show(acting, Where.of(BASE, id, locale), term, model);
    }

    @PostMapping
    String keep(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID term, @RequestParam(defaultValue = "false") boolean takeBack,
            @ModelAttribute("form") PositionForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var where = Where.of(BASE, id, locale);
        return takeBack ? pages.takeBack(acting, where, term, after) : pages.keep(acting, where, term, form, binding, model, after);
    }
}
