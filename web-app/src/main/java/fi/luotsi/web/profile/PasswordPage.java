package fi.luotsi.web.profile;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.access.OwnPassword;
import fi.luotsi.acting.Acting;
import fi.luotsi.web.security.PasswordHashes;

/** Changing one's own password. It ends every session, this one too: the next sign-in is with the new one. */
@Controller
@RequestMapping("/profile/password")
class PasswordPage {

    private final OwnPassword passwords;
    private final PasswordHashes hashes;

    PasswordPage(OwnPassword passwords, PasswordHashes hashes) {
        this.passwords = passwords;
        this.hashes = hashes;
    }

    @GetMapping
    String show(Acting.Person person, Model model) {
        model.addAttribute("password", PasswordForm.EMPTY);
        return page(person, model);
    }

    @PostMapping
    String change(Acting.Person person, @Valid @ModelAttribute("password") PasswordForm form, BindingResult binding, HttpServletRequest request, Model model) {
        form.check(binding);
        if (binding.hasErrors()) {
            return refused(person, model);
        }
        return switch (passwords.change(person, requireNonNull(form.current()), request.getRemoteAddr(), hashes, hashes.hash(requireNonNull(form.fresh())))) {
            case OwnPassword.Outcome.Changed _ -> signedOut(request);
            case OwnPassword.Outcome.WrongCurrent _ -> {
                binding.rejectValue("current", "profile.password.wrong");
                yield refused(person, model);
            }
            case OwnPassword.Outcome.Wait(var delay) -> {
                binding.rejectValue("current", "login.wait", new Object[] {delay.toSeconds() + 1}, null);
                yield refused(person, model);
            }
        };
    }

    private static String signedOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
        return "redirect:/login?changed";
    }

    private String refused(Acting.Person person, Model model) {
        model.addAttribute("wrong", true);
        return page(person, model);
    }

    private String page(Acting.Person person, Model model) {
        model.addAttribute("due", passwords.isDue(person));
        return "profile/password";
    }
}
