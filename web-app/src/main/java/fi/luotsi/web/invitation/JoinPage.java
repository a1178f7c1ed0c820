package fi.luotsi.web.invitation;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.access.AccessRuleBroken;
import fi.luotsi.access.Language;
import fi.luotsi.invitation.Invitation;
import fi.luotsi.invitation.InvitationClosed;
import fi.luotsi.invitation.Invitations;
import fi.luotsi.invitation.Joining;
import fi.luotsi.invitation.Link;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.web.security.PasswordHashes;
import jakarta.servlet.http.HttpServletResponse;

/** Behind the link of an invitation: the form by which one becomes a user, or why the link no longer opens it. */
@Controller
@RequestMapping("/invitations/{key}")
class JoinPage {

    private final Joining joining;
    private final Invitations invitations;
    private final PasswordHashes hashes;
    private final MessageSource words;

    JoinPage(Joining joining, Invitations invitations, PasswordHashes hashes, MessageSource words) {
        this.joining = joining;
        this.invitations = invitations;
        this.hashes = hashes;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String key, Locale locale, Model model, HttpServletResponse response) {
        var invitation = joining.behind(new Link(key));
        model.addAttribute("form", JoinForm.of(invitation));
        return page(key, invitation, locale, model, response);
    }

    @PostMapping
    String join(@PathVariable String key, @ModelAttribute("form") JoinForm form, BindingResult binding, Locale locale, Model model, HttpServletResponse response) {
        var invitation = joining.behind(new Link(key));
        form.check(binding);
        if (!binding.hasErrors() && joined(key, form, binding)) {
            return "redirect:/login?joined";
        }
        model.addAttribute("wrong", true);
        return page(key, invitation, locale, model, response);
    }

    @PostMapping("/ask")
    String ask(@PathVariable String key) {
        joining.askAgain(new Link(key));
        return "redirect:/invitations/" + key;
    }

    private boolean joined(String key, JoinForm form, BindingResult binding) {
        try {
            joining.join(new Link(key), TypedFields.text(form.username()), TypedFields.text(form.task()), hashes.hash(form.password()));
            return true;
        } catch (AccessRuleBroken broken) {
            binding.rejectValue(JoinForm.fieldOf(broken.rule()), "rule.access." + broken.rule());
        } catch (InvitationClosed closed) {
            return false; // the page says what became of it
        }
        return false;
    }

    private String page(String key, Invitation invitation, Locale locale, Model model, HttpServletResponse response) {
        var state = invitations.state(invitation);
        model.addAttribute("path", "/invitations/" + key);
        model.addAttribute("state", state);
        model.addAttribute("role", invitation.invited().seat().role());
        model.addAttribute("party", invitation.party().in(Language.tagged(locale.getLanguage()).orElse(Language.FI)));
        model.addAttribute("invitedBy", invitation.invitedBy());
        model.addAttribute("expires", Formats.of(locale).dateTime(invitation.expiresAt()));
        model.addAttribute("labels", Map.of("username", word("login.username", locale), "task", word("admin.user.task", locale), "fresh", word("login.password", locale),
                "again", word("invitation.again", locale)));
        if (state != Invitation.State.OPEN) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return "invitation/join";
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
