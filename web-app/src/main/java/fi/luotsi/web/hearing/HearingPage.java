package fi.luotsi.web.hearing;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.hearing.HearingDesk;
import fi.luotsi.ui.hearing.HearingForm;
import fi.luotsi.ui.hearing.HearingRoutes;
import fi.luotsi.ui.hearing.ThemeForm;

/** The organizer announces hearings and answers what was said. */
@Controller
@RequestMapping("/negotiations")
class HearingPage extends HearingRoutes<Acting.OrganizerStaff> {

    private static final String BASE = "/negotiations";

    private final HearingDesk desk;

    HearingPage(HearingDesk desk) {
        super(BASE, desk);
        this.desk = desk;
    }

    @GetMapping("/{id}/hearings/new")
    String blank(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.blank(acting, BASE, id, locale, model);
    }

    @PostMapping("/{id}/hearings/new")
    String announce(Acting.OrganizerStaff acting, @PathVariable UUID id, @ModelAttribute("form") HearingForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return desk.announce(acting, BASE, id, form, binding, locale, model, after);
    }

    @PostMapping("/{id}/hearings/{hearing}")
    String answer(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID hearing, @ModelAttribute("form") ThemeForm form, BindingResult binding, Locale locale,
            Model model, RedirectAttributes after) {
        return desk.answer(acting, BASE, id, hearing, form, binding, locale, model, after);
    }
}
