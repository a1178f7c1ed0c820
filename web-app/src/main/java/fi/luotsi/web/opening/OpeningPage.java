package fi.luotsi.web.opening;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Year;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.clause.ClauseLibrary;
import fi.luotsi.clause.table.ClausesAtTheTable;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.period.Period;
import fi.luotsi.period.Today;
import fi.luotsi.ui.Formats;
import fi.luotsi.web.config.Product;

/** Opening a negotiation. What it lays out is the organizer's draft; the provider sees an empty table until the first round is sent. */
@Controller
class OpeningPage {

    private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(16, 0);

    private final ClausesAtTheTable clauses;
    private final ClauseLibrary library;
    private final OpeningChoices choices;
    private final AgreementTemplate template;
    private final MessageSource messages;
    private final Today today;
    private final Clock clock;

    OpeningPage(ClausesAtTheTable clauses, ClauseLibrary library, OpeningChoices choices, Product product, MessageSource messages, Today today, Clock clock) {
        this.clauses = clauses;
        this.library = library;
        this.choices = choices;
        this.template = AgreementTemplate.in(product.terms().code());
        this.messages = messages;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/negotiations/new")
    String blank(Acting.OrganizerStaff acting, Locale locale, Model model) {
        int nextYear = Year.now(clock.withZone(Formats.HELSINKI)).getValue() + 1;
        model.addAttribute("opening", OpeningForm.blank(nextYear, template.rules().stream().map(AgreementTemplate.Rule::key).toList()));
        return page(acting, locale, model);
    }

    @PostMapping("/negotiations")
    String open(Acting.OrganizerStaff acting, @Valid @ModelAttribute("opening") OpeningForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        form.check(binding);
        var provider = choices.provider(acting, form.provider());
        if (provider.isEmpty() && !binding.hasFieldErrors("provider")) {
            binding.rejectValue("provider", "NotBlank.opening.provider");
        }
        if (binding.hasErrors()) {
            return refused(acting, locale, model);
        }
        try {
            var layout = layout(acting, form, locale);
            var id = clauses.open(acting, new NegotiationId(requireNonNullElseGet(form.id(), UUID::randomUUID)), opening(form, provider.get(), layout), layout.taken());
            after.addFlashAttribute("said", messages.getMessage("opening.done", null, locale));
            return "redirect:/negotiations/" + id;
        } catch (RulesBroken broken) {
            binding.rejectValue("caseNumber", "rule." + broken.violations().getFirst().rule());
            return refused(acting, locale, model);
        }
    }

    private Layout layout(Acting.OrganizerStaff acting, OpeningForm form, Locale locale) {
        var packages = choices.packages(requireNonNull(form.packages()));
        var rules = template.rules().stream().filter(rule -> form.hasRule(rule.key())).toList();
        return Layout.of(library.inForce(acting, today.day()), Period.of(form.first(), form.last()), packages, rules, messages.getMessage("opening.clause.reason", null, locale));
    }

    private Opening opening(OpeningForm form, ProviderId provider, Layout layout) {
        var title = Words.of(requireNonNull(form.titleFi()).strip(), requireNonNull(form.titleSv()).strip());
        return new Opening(provider, title, requireNonNull(form.caseNumber()).strip(), Period.of(form.first(), form.last()), form.responseDays(), inDays(form.responseDays()),
                layout.laid());
    }

    private Instant inDays(int days) {
        return clock.instant().atZone(Formats.HELSINKI).toLocalDate().plusDays(days).atTime(END_OF_OFFICE_DAY).atZone(Formats.HELSINKI).toInstant();
    }

    private String refused(Acting.OrganizerStaff acting, Locale locale, Model model) {
        model.addAttribute("wrong", true);
        return page(acting, locale, model);
    }

    private String page(Acting.OrganizerStaff acting, Locale locale, Model model) {
        model.addAttribute("providers", choices.providers(acting, locale)).addAttribute("groupings", choices.groupings(locale))
                .addAttribute("rules", template.rules().stream().map(rule -> new OpeningChoices.Choice(rule.key(), rule.title().in(locale), false)).toList())
                .addAttribute("keepInputForm", "opening-form");
        return "opening/opening";
    }
}
