package fi.luotsi.web.profile;

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
import fi.luotsi.access.TokenId;
import fi.luotsi.access.TokenView;
import fi.luotsi.access.Tokens;
import fi.luotsi.ui.Formats;
import jakarta.validation.Valid;

/** The signed-in person's own page: tokens for own programs. A new token is shown once, on the page after it was made. */
@Controller
@RequestMapping("/profile")
class ProfilePage {

    private final Tokens tokens;

    ProfilePage(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    String show(Acting.Person person, Locale locale, Model model) {
        model.addAttribute("token", TokenForm.EMPTY);
        return page(person, locale, model);
    }

    @PostMapping("/tokens")
    String make(Acting.Person person, @Valid @ModelAttribute("token") TokenForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        if (binding.hasErrors()) {
            model.addAttribute("wrong", true);
            return page(person, locale, model);
        }
        after.addFlashAttribute("secret", tokens.make(person, form.validLabel()).secret());
        return "redirect:/profile";
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(Acting.Person person, @PathVariable UUID id, RedirectAttributes after) {
        tokens.revoke(person, new TokenId(id));
        after.addFlashAttribute("said", "profile.token.revoked");
        return "redirect:/profile";
    }

    private String page(Acting.Person person, Locale locale, Model model) {
        var formats = Formats.of(locale);
        model.addAttribute("person", person);
        model.addAttribute("tokens", tokens.list(person).stream().map(token -> row(token, formats)).toList());
        model.addAttribute("keepInputForm", "new-token");
        return "profile/profile";
    }

    private static TokenRow row(TokenView token, Formats formats) {
        return new TokenRow(token.id().toString(), token.label(), token.prefix() + "…", formats.dateTime(token.createdAt()),
                token.lastUsed().map(formats::dateTime).orElse(""));
    }

    /** A line of the list of tokens, ready formatted. */
    record TokenRow(String id, String label, String prefix, String created, String lastUsed) {}
}
