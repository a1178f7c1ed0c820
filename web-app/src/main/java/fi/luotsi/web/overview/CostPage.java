package fi.luotsi.web.overview;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.cost.CostDesk;

/** What the negotiation has cost, on the organizer's side. */
@Controller
class CostPage {

    private static final String BASE = "/negotiations";

    private final CostDesk desk;

    CostPage(CostDesk desk) {
        this.desk = desk;
    }

    /** @param with the negotiation to compare with */
    @GetMapping("/negotiations/{id}/cost")
    String show(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String rate, @RequestParam(required = false) @Nullable UUID with, Locale locale, Model model) {
        return desk.show(acting, BASE, id, rate, with, locale, model);
    }
}
