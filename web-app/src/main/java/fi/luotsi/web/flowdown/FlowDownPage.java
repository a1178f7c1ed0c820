package fi.luotsi.web.flowdown;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.flowdown.FlowDownDesk;

/** The organizer sees which duties the provider's subcontracts repeat. */
@Controller
class FlowDownPage {

    private final FlowDownDesk desk;

    FlowDownPage(FlowDownDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/negotiations/{id}/subcontractors")
    String show(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.show(acting, "/negotiations", id, null, null, locale, model);
    }
}
