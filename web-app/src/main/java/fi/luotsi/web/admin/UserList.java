package fi.luotsi.web.admin;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.AccessRule;
import fi.luotsi.access.AccessRuleBroken;
import fi.luotsi.acting.Acting;
import fi.luotsi.access.NewUser;
import fi.luotsi.access.Seat;
import fi.luotsi.access.Users;
import fi.luotsi.web.security.PasswordHashes;
import jakarta.validation.Valid;

/** The users of the administrator's organizer and of its providers, and making a new one. */
@Controller
@RequestMapping("/admin/users")
class UserList {

    private final Users users;
    private final UserPages pages;
    private final PasswordHashes hashes;

    UserList(Users users, UserPages pages, PasswordHashes hashes) {
        this.users = users;
        this.pages = pages;
        this.hashes = hashes;
    }

    @GetMapping
    String list(Acting.OrganizerStaff administrator, @RequestParam Map<String, String> asked, Locale locale, Model model) {
        pages.list(administrator, asked, locale, model);
        return "admin/users";
    }

    @GetMapping("/new")
    String blank(Acting.OrganizerStaff administrator, Locale locale, Model model) {
        model.addAttribute("user", NewUserForm.EMPTY);
        return form(administrator, locale, model);
    }

    @PostMapping
    String create(Acting.OrganizerStaff administrator, @Valid @ModelAttribute("user") NewUserForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after) {
        var seat = new SeatForm(form.role(), form.provider()).seat(administrator);
        if (seat.isEmpty() && form.role() != null) {
            binding.rejectValue("provider", "admin.user.provider.missing");
        }
        if (!form.passwordFits()) {
            binding.rejectValue("password", "Size.user.password");
        }
        if (!binding.hasErrors() && made(administrator, form, seat.orElseThrow(), binding)) {
            after.addFlashAttribute("said", "admin.user.created");
            return "redirect:/admin/users";
        }
        model.addAttribute("wrong", true);
        return form(administrator, locale, model);
    }

    private boolean made(Acting.OrganizerStaff administrator, NewUserForm form, Seat seat, BindingResult binding) {
        try {
            users.create(administrator, new NewUser(requireNonNull(form.username()), requireNonNull(form.task()), seat,
                    hashes.hash(requireNonNull(form.password()))));
            return true;
        } catch (AccessRuleBroken broken) {
            binding.rejectValue(fieldOf(broken.rule()), "rule.access." + broken.rule());
            return false;
        }
    }

    private static String fieldOf(AccessRule rule) {
        return rule == AccessRule.PROVIDER_IS_ONES_OWN ? "provider" : "username";
    }

    private String form(Acting.OrganizerStaff administrator, Locale locale, Model model) {
        pages.choices(administrator, locale, model);
        model.addAttribute("keepInputForm", "new-user");
        return "admin/user-new";
    }
}
