package fi.luotsi.web.admin;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.web.security.OneTimePassword;
import fi.luotsi.web.security.PasswordHashes;
import fi.luotsi.access.AccessRule;
import fi.luotsi.access.AccessRuleBroken;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.UserId;
import fi.luotsi.access.Users;

/** One user: closing and opening its door, giving it another role or password, and what was done to it so far. */
@Controller
@RequestMapping("/admin/users/{id}")
class UserDesk {

    private static final String BACK = "redirect:/admin/users/{id}";

    private final Users users;
    private final UserPages pages;
    private final PasswordHashes hashes;

    UserDesk(Users users, UserPages pages, PasswordHashes hashes) {
        this.users = users;
        this.pages = pages;
        this.hashes = hashes;
    }

    @GetMapping
    String show(Acting.OrganizerStaff administrator, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("user", pages.one(administrator, id, locale));
        model.addAttribute("log", pages.log(administrator, id, locale));
        pages.choices(administrator, locale, model);
        return "admin/user";
    }

    @PostMapping("/disable")
    String disable(Acting.OrganizerStaff administrator, @PathVariable UUID id, RedirectAttributes after) {
        return done(after, "admin.user.disabled.done", () -> users.disable(administrator, new UserId(id)));
    }

    @PostMapping("/enable")
    String enable(Acting.OrganizerStaff administrator, @PathVariable UUID id, RedirectAttributes after) {
        return done(after, "admin.user.enabled.done", () -> users.enable(administrator, new UserId(id)));
    }

    @PostMapping("/role")
    String role(Acting.OrganizerStaff administrator, @PathVariable UUID id, @ModelAttribute SeatForm form, RedirectAttributes after) {
        return done(after, "admin.user.role.done", () -> users.changeSeat(administrator, new UserId(id),
                form.seat(administrator).orElseThrow(() -> new AccessRuleBroken(AccessRule.PROVIDER_IS_ONES_OWN))));
    }

    /** The password is made here and shown once, on the page that follows. */
    @PostMapping("/password")
    String password(Acting.OrganizerStaff administrator, @PathVariable UUID id, RedirectAttributes after) {
        String password = OneTimePassword.made();
        return done(after, "admin.user.password.reset.done", () -> {
            users.resetPassword(administrator, new UserId(id), hashes.hash(password));
            after.addFlashAttribute("secret", password);
        });
    }

    /** Back to the user's page with what was done, or with the rule that stood against it. */
    private static String done(RedirectAttributes after, String said, Runnable action) {
        try {
            action.run();
            after.addFlashAttribute("said", said);
        } catch (AccessRuleBroken broken) {
            after.addFlashAttribute("refused", "rule.access." + broken.rule());
        }
        return BACK;
    }
}
