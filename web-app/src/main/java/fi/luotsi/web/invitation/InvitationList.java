package fi.luotsi.web.invitation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import fi.luotsi.access.AccessRuleBroken;
import fi.luotsi.access.Language;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.invitation.Invitation;
import fi.luotsi.invitation.InvitationId;
import fi.luotsi.invitation.Invitations;
import fi.luotsi.invitation.Invited;
import fi.luotsi.invitation.Link;
import fi.luotsi.provider.Providers;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.table.Texts;

/**
 * An administrator's invitations. The link leaves by mail; it is also shown once, on the page that follows, so that inviting works
 * without a mail server.
 */
@Controller
@RequestMapping("/admin/invitations")
class InvitationList {

    private static final String BACK = "redirect:/admin/invitations";

    private final Invitations invitations;
    private final Providers providers;
    private final MessageSource words;

    InvitationList(Invitations invitations, Providers providers, MessageSource words) {
        this.invitations = invitations;
        this.providers = providers;
        this.words = words;
    }

    @GetMapping
    String show(Acting.OrganizerStaff administrator, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        model.addAttribute("form", InvitationForm.empty(locale));
        return page(administrator, parameters, locale, model);
    }

    @PostMapping
    String invite(Acting.OrganizerStaff administrator, @ModelAttribute("form") InvitationForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var typed = form.read(administrator, binding);
        if (typed.isPresent() && invited(administrator, typed.get(), binding, after)) {
            return BACK;
        }
        model.addAttribute("wrong", true);
        return page(administrator, Map.of(), locale, model);
    }

    @PostMapping("/{id}/renew")
    String renew(Acting.OrganizerStaff administrator, @PathVariable UUID id, RedirectAttributes after) {
        tell(invitations.renew(administrator, new InvitationId(id)), "invitation.renewed", after);
        return BACK;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(Acting.OrganizerStaff administrator, @PathVariable UUID id, RedirectAttributes after) {
        invitations.withdraw(administrator, new InvitationId(id));
        after.addFlashAttribute("said", "invitation.withdrawn");
        return BACK;
    }

    private boolean invited(Acting.OrganizerStaff administrator, Invited invited, BindingResult binding, RedirectAttributes after) {
        try {
            tell(invitations.invite(administrator, invited), "invitation.sent", after);
            return true;
        } catch (AccessRuleBroken broken) {
            binding.rejectValue("provider", "rule.access." + broken.rule());
            return false;
        }
    }

    private static void tell(Link link, String said, RedirectAttributes after) {
        after.addFlashAttribute("said", said);
        after.addFlashAttribute("link", ServletUriComponentsBuilder.fromCurrentContextPath().path(link.path()).toUriString());
    }

    private String page(Acting.OrganizerStaff administrator, Map<String, String> parameters, Locale locale, Model model) {
        var formats = Formats.of(locale);
        var all = invitations.list(administrator).stream().map(one -> line(one, formats, locale)).toList();
        model.addAttribute("listing", new InvitationListing(new Texts(words, locale)).layout().show(all, Asked.of("/admin/invitations", parameters), locale));
        model.addAttribute("none", all.isEmpty());
        model.addAttribute("roles", named(Role.given(), "role.", locale));
        model.addAttribute("languages", named(List.of(Language.values()), "invitation.language.", locale));
        model.addAttribute("providers", providers(administrator, locale));
        model.addAttribute("days", Invitations.VALID.toDays());
        model.addAttribute("labels", Map.of("email", word("invitation.email", locale), "task", word("admin.user.task", locale), "role", word("admin.user.role", locale),
                "provider", word("admin.user.provider", locale)));
        return "invitation/list";
    }

    private InvitationLine line(Invitation one, Formats formats, Locale locale) {
        var invited = one.invited();
        return new InvitationLine(one.id().toString(), invited.email(), invited.task(), invited.seat().role(),
                one.party().in(Language.tagged(locale.getLanguage()).orElse(Language.FI)), one.invitedBy(), one.expiresAt(), formats.dateTime(one.expiresAt()), invitations.state(one));
    }

    private <T extends Enum<T>> Map<String, String> named(Collection<T> choices, String prefix, Locale locale) {
        var named = new LinkedHashMap<String, String>();
        choices.forEach(one -> named.put(one.name(), word(prefix + one.name(), locale)));
        return named;
    }

    private Map<String, String> providers(Acting.OrganizerStaff administrator, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        providers.list(administrator).forEach(provider -> names.put(provider.id().toString(), provider.name().in(locale)));
        return names;
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
