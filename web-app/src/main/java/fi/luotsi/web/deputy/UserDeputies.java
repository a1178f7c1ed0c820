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

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.UserId;
import fi.luotsi.deputy.Deputies;
import fi.luotsi.deputy.DeputyshipId;

/** The deputies of a user whom the administrator keeps: somebody may have fallen ill before naming one. */
@Controller
@RequestMapping("/admin/users/{id}/deputies")
class UserDeputies {

    private final Deputies deputies;
    private final DeputyPages pages;

    UserDeputies(Deputies deputies, DeputyPages pages) {
        this.deputies = deputies;
        this.pages = pages;
    }

    @GetMapping
    String show(Acting.OrganizerStaff administrator, @PathVariable UUID id, Locale locale, Model model) {
        return pages.blank(administrator, new UserId(id), base(id), locale, model);
    }

    @PostMapping
    String name(Acting.OrganizerStaff administrator, @PathVariable UUID id, @ModelAttribute("form") DeputyForm form, BindingResult binding, Locale locale,
            Model model, RedirectAttributes after) {
        return pages.name(administrator, new UserId(id), base(id), form, binding, locale, model, after);
    }

    @PostMapping("/{deputyship}/end")
    String end(Acting.OrganizerStaff administrator, @PathVariable UUID id, @PathVariable UUID deputyship, RedirectAttributes after) {
        deputies.end(administrator, new UserId(id), new DeputyshipId(deputyship));
        after.addFlashAttribute("said", "deputy.ended");
        return "redirect:" + base(id);
    }

    private static String base(UUID id) {
        return "/admin/users/" + id + "/deputies";
    }
}
