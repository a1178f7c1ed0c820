package fi.luotsi.web.dispute;

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
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.ui.dispute.DisputeDesk;
import fi.luotsi.ui.dispute.DisputeForm;

/** Terms on the ladder: raising them, giving positions, settling. */
@Controller
@RequestMapping("/negotiations/{id}/disputes")
class DisputePage {

    private static final String BASE = "/negotiations";

    private final DisputeDesk desk;
    private final Disagreements disagreements;

    DisputePage(DisputeDesk desk, Disagreements disagreements) {
        this.desk = desk;
        this.disagreements = disagreements;
    }

    @GetMapping
    String list(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.list(acting, BASE, id, locale, model);
    }

    /** @param term the term it is about, where it was begun there */
    @GetMapping("/new")
    String blank(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID term, Locale locale, Model model) {
        return desk.blank(acting, BASE, id, term, locale, model);
    }

    @PostMapping
    String raise(Acting.OrganizerStaff acting, @PathVariable UUID id, @ModelAttribute("form") DisputeForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return desk.raise(acting, BASE, id, form, binding, locale, model, after);
    }

    @GetMapping("/{dispute}")
    String dispute(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID dispute, Locale locale, Model model) {
        return desk.show(acting, BASE, id, dispute, locale, model);
    }

    @PostMapping("/{dispute}/position")
    String position(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID dispute, @RequestParam(defaultValue = "") String position,
            Locale locale, RedirectAttributes after) {
        return desk.act(acting, BASE, id, dispute, "dispute.position.saved", (table, one) -> disagreements.position(acting, table, one, position), locale, after);
    }

    @PostMapping("/{dispute}/propose")
    String propose(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID dispute, @RequestParam(defaultValue = "") String resolution,
            Locale locale, RedirectAttributes after) {
        return desk.act(acting, BASE, id, dispute, "dispute.proposed", (table, one) -> disagreements.propose(acting, table, one, resolution), locale, after);
    }

    @PostMapping("/{dispute}/confirm")
    String confirm(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID dispute, Locale locale, RedirectAttributes after) {
        return desk.act(acting, BASE, id, dispute, "dispute.confirmed", (table, one) -> disagreements.confirm(acting, table, one), locale, after);
    }

    @PostMapping("/{dispute}/decline")
    String decline(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID dispute, @RequestParam(defaultValue = "") String reason, Locale locale,
            RedirectAttributes after) {
        return desk.act(acting, BASE, id, dispute, "dispute.declined", (table, one) -> disagreements.decline(acting, table, one, reason), locale, after);
    }
}
