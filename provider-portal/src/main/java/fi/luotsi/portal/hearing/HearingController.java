package fi.luotsi.portal.hearing;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.hearing.HearingDesk;

/** The provider reads what residents were asked and what became of it. */
@Controller
@RequestMapping("/portal/negotiations/{id}/hearings")
class HearingController {

    private static final String BASE = "/portal/negotiations";

    private final HearingDesk desk;

    HearingController(HearingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Acting.ProviderStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.list(acting, BASE, id, locale, model);
    }

    @GetMapping("/{hearing}")
    String show(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID hearing, Locale locale, Model model) {
        return desk.show(acting, BASE, id, hearing, locale, model);
    }
}
