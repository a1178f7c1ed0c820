package fi.luotsi.ui.expert;

import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;

/**
 * A party's experts in one negotiation: asking them, changing what they are asked about, ending it.
 * Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class ExpertRoutes<P extends Acting.Person> {

    private final String base;
    private final ExpertDesk desk;

    protected ExpertRoutes(String base, ExpertDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    @GetMapping
    String list(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.list(acting, base, id, locale, model);
    }

    @GetMapping("/new")
    String blank(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.blank(acting, base, id, locale, model);
    }

    @PostMapping
    String ask(P acting, @PathVariable UUID id, @ModelAttribute("form") ExpertForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return desk.ask(acting, base, id, form, binding, locale, model, after);
    }

    @GetMapping("/{expert}")
    String show(P acting, @PathVariable UUID id, @PathVariable UUID expert, Locale locale, Model model) {
        return desk.show(acting, base, id, expert, locale, model);
    }

    @PostMapping("/{expert}")
    String change(P acting, @PathVariable UUID id, @PathVariable UUID expert, @ModelAttribute("form") ExpertForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after) {
        return desk.change(acting, base, id, expert, form, binding, locale, model, after);
    }

    @PostMapping("/{expert}/again")
    String askAgain(P acting, @PathVariable UUID id, @PathVariable UUID expert, Locale locale, RedirectAttributes after) {
        return desk.askAgain(acting, base, id, expert, locale, after);
    }

    @PostMapping("/{expert}/end")
    String end(P acting, @PathVariable UUID id, @PathVariable UUID expert, Locale locale, RedirectAttributes after) {
        return desk.end(acting, base, id, expert, locale, after);
    }
}
