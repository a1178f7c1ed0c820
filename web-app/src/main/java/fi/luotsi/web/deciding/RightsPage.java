package fi.luotsi.web.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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

import fi.luotsi.access.Language;
import fi.luotsi.access.Seat;
import fi.luotsi.access.UserView;
import fi.luotsi.access.Users;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.Role;
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementRule;
import fi.luotsi.agreement.SigningRight;
import fi.luotsi.agreement.SigningRights;
import fi.luotsi.period.Today;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.Texts;

/** The register of who may sign for the organizer and its providers, kept by its administrators. */
@Controller
@RequestMapping("/admin/signing-rights")
class RightsPage {

    private final SigningRights rights;
    private final Users users;
    private final TableOpening opening;
    private final Clock clock;

    RightsPage(SigningRights rights, Users users, TableOpening opening, Clock clock) {
        this.rights = rights;
        this.users = users;
        this.opening = opening;
        this.clock = clock;
    }

    /** @param endable whether it holds or will, and can be ended */
    public record Row(String id, String person, String party, String title, String source, String days, StatusTag tag, boolean endable) {}

    @GetMapping
    String show(Acting.OrganizerStaff acting, Locale locale, Model model) {
        model.addAttribute("form", RightForm.blank());
        return page(acting, opening.texts(locale), model);
    }

    @PostMapping
    String give(Acting.OrganizerStaff acting, @ModelAttribute("form") RightForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var texts = opening.texts(locale);
        var fields = new TypedFields(binding);
        var user = signers(acting).stream().filter(one -> one.id().toString().equals(form.user())).findFirst();
        if (user.isEmpty()) {
            binding.rejectValue("user", "deciding.rule.RIGHT_IS_SOMEBODYS");
        }
        fields.require(form.title(), "title", "deciding.rule.RIGHT_HAS_A_TITLE");
        fields.require(form.source(), "source", "deciding.rule.RIGHT_HAS_A_SOURCE");
        fields.require(form.from(), "from", "deciding.day.missing");
        var from = fields.day(form.from(), "from");
        var to = fields.day(form.to(), "to");
        if (binding.hasErrors() || user.isEmpty() || from.isEmpty()) {
            return page(acting, texts, model);
        }
        try {
            rights.give(acting, user.get().id(), providerOf(user.get()), TypedFields.text(form.title()), TypedFields.text(form.source()), from.get(), to.orElse(null));
        } catch (AgreementRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(rule == AgreementRule.RIGHT_HAS_ITS_DAYS ? "to" : "title", "deciding.rule." + rule.name()));
            return page(acting, texts, model);
        }
        after.addFlashAttribute("said", texts.of("deciding.rights.given"));
        return "redirect:/admin/signing-rights";
    }

    /** Ends a right today. */
    @PostMapping("/{right}/end")
    String end(Acting.OrganizerStaff acting, @PathVariable UUID right, @RequestParam(defaultValue = "") String reason, Locale locale, RedirectAttributes after) {
        var texts = opening.texts(locale);
        try {
            rights.end(acting, right, today(), reason);
            after.addFlashAttribute("said", texts.of("deciding.rights.ended"));
        } catch (AgreementRefused broken) {
            after.addFlashAttribute("stopped", texts.of("deciding.rule.", broken.rules().getFirst()));
        }
        return "redirect:/admin/signing-rights";
    }

    private String page(Acting.OrganizerStaff acting, Texts texts, Model model) {
        var people = users.list(acting).stream().collect(Collectors.toMap(UserView::id, Function.identity()));
        Map<String, String> choices = new LinkedHashMap<>();
        signers(acting).forEach(user -> choices.put(user.id().toString(), user.task() + ", " + party(user, texts)));
        model.addAttribute("rights", rights.all(acting).stream().map(right -> row(right, people.get(right.user()), texts)).toList()).addAttribute("people", choices)
                .addAttribute("labels", texts.labels("user", "deciding.rights.person", "title", "deciding.rights.title.own", "source", "deciding.rights.source",
                        "from", "deciding.rights.from", "to", "deciding.rights.to"));
        return "decisions/rights";
    }

    private Row row(SigningRight right, @Nullable UserView person, Texts texts) {
        var formats = texts.formats();
        boolean holds = right.holds(today());
        boolean ahead = today().isBefore(right.validFrom());
        var tag = new StatusTag(holds ? StatusTag.Kind.AGREED : ahead ? StatusTag.Kind.OPEN : StatusTag.Kind.DISPUTED,
                texts.of(holds ? "deciding.rights.holds" : ahead ? "deciding.rights.ahead" : "deciding.rights.over"));
        return new Row(right.id().toString(), person == null ? "" : person.task(), person == null ? "" : party(person, texts), right.title(), right.source(),
                formats.date(right.validFrom()) + " – " + (right.validTo() == null ? texts.of("deciding.rights.open") : formats.date(right.validTo())), tag, holds || ahead);
    }

    /** Who can be given the right: those who negotiate or decide for the organizer, and the managers of its providers. */
    private List<UserView> signers(Acting.OrganizerStaff acting) {
        return users.list(acting).stream().filter(UserView::enabled).filter(user -> switch (user.seat()) {
            case Seat.AtOrganizer(var role, _) -> role == Role.ORGANIZER_NEGOTIATOR || role == Role.DECISION_MAKER;
            case Seat.AtProvider _ -> true;
            case Seat.AsExpert _ -> false;
        }).toList();
    }

    private static Optional<ProviderId> providerOf(UserView user) {
        return user.seat() instanceof Seat.AtProvider(var provider) ? Optional.of(provider) : Optional.empty();
    }

    private static String party(UserView user, Texts texts) {
        return user.party().in(Language.tagged(texts.locale().getLanguage()).orElse(Language.FI));
    }

    private LocalDate today() {
        return new Today(clock).day();
    }
}
