package fi.luotsi.ui.dispute;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.dispute.Disagreements;

/**
 * Terms on the ladder: raising them, giving positions, settling.
 * Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class DisputeRoutes<P extends Acting.Person> {

    private final String base;
    private final DisputeDesk desk;
    private final Disagreements disagreements;

    protected DisputeRoutes(String base, DisputeDesk desk, Disagreements disagreements) {
        this.base = base;
        this.desk = desk;
        this.disagreements = disagreements;
    }

    @GetMapping
    String list(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.list(acting, base, id, locale, model);
    }

    /** @param term the term it is about, where it was begun there */
    @GetMapping("/new")
    String blank(P acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID term, Locale locale, Model model) {
        return desk.blank(acting, base, id, term, locale, model);
    }

    @PostMapping
    String raise(P acting, @PathVariable UUID id, @ModelAttribute("form") DisputeForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return desk.raise(acting, base, id, form, binding, locale, model, after);
    }

    @GetMapping("/{dispute}")
    String dispute(P acting, @PathVariable UUID id, @PathVariable UUID dispute, Locale locale, Model model) {
        return desk.show(acting, base, id, dispute, locale, model);
    }

    @PostMapping("/{dispute}/position")
    String position(P acting, @PathVariable UUID id, @PathVariable UUID dispute, @RequestParam(defaultValue = "") String position,
            Locale locale, RedirectAttributes after) {
        return desk.act(acting, base, id, dispute, "dispute.position.saved", (table, one) -> disagreements.position(acting, table, one, position), locale, after);
    }

    @PostMapping("/{dispute}/propose")
    String propose(P acting, @PathVariable UUID id, @PathVariable UUID dispute, @RequestParam(defaultValue = "") String resolution,
            Locale locale, RedirectAttributes after) {
        return desk.act(acting, base, id, dispute, "dispute.proposed", (table, one) -> disagreements.propose(acting, table, one, resolution), locale, after);
    }

    @PostMapping("/{dispute}/confirm")
    String confirm(P acting, @PathVariable UUID id, @PathVariable UUID dispute, Locale locale, RedirectAttributes after) {
        return desk.act(acting, base, id, dispute, "dispute.confirmed", (table, one) -> disagreements.confirm(acting, table, one), locale, after);
    }

    @PostMapping("/{dispute}/decline")
    String decline(P acting, @PathVariable UUID id, @PathVariable UUID dispute, @RequestParam(defaultValue = "") String reason, Locale locale,
            RedirectAttributes after) {
        return desk.act(acting, base, id, dispute, "dispute.declined", (table, one) -> disagreements.decline(acting, table, one, reason), locale, after);
    }
}
