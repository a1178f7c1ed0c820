package fi.luotsi.ui.asof;

import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import fi.luotsi.acting.Acting;

/**
 * The table as of a moment. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class AsOfRoutes<P extends Acting.Person> {

    private final String base;
    private final AsOfDesk desk;

    protected AsOfRoutes(String base, AsOfDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    @GetMapping("/{id}/as-of")
    String show(P acting, @PathVariable UUID id, @ModelAttribute("form") AsOfForm form, BindingResult binding, Locale locale, Model model) {
        return desk.show(acting, base, id, form, binding, locale, model);
    }
}
