package fi.luotsi.web.deputy;

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

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.deputy.Deputies;
import fi.luotsi.deputy.DeputyshipId;
import jakarta.servlet.http.HttpSession;

/** One's own deputies, and acting in the place of those whose deputy one is. */
@Controller
@RequestMapping("/profile/deputies")
class OwnDeputies {

    private static final String BASE = "/profile/deputies";
    private static final String BACK = "redirect:" + BASE;

    private final Deputies deputies;
    private final DeputyPages pages;

    OwnDeputies(Deputies deputies, DeputyPages pages) {
        this.deputies = deputies;
        this.pages = pages;
    }

    @GetMapping
    String show(Acting.Person person, Locale locale, Model model) {
        return pages.blank(person, person.user(), BASE, locale, model);
    }

    @PostMapping
    String name(Acting.Person person, @ModelAttribute("form") DeputyForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        return pages.name(person, person.user(), BASE, form, binding, locale, model, after);
    }

    @PostMapping("/{id}/end")
    String end(Acting.Person person, @PathVariable UUID id, RedirectAttributes after) {
        deputies.end(person, person.user(), new DeputyshipId(id));
        after.addFlashAttribute("said", "deputy.ended");
        return BACK;
    }

    @PostMapping("/{id}/act")
    String act(Acting.Person person, @PathVariable UUID id, HttpSession session, RedirectAttributes after) {
        if (deputies.running(person, new DeputyshipId(id)).isEmpty()) {
            throw new NotFound(id);
        }
        InPlaceNow.choose(session, id);
        after.addFlashAttribute("said", "deputy.acting");
        return BACK;
    }

    @PostMapping("/oneself")
    String actAsOneself(Acting.Person person, HttpSession session, RedirectAttributes after) {
        InPlaceNow.actAsOneself(session);
        after.addFlashAttribute("said", "deputy.oneself");
        return BACK;
    }
}
