package fi.luotsi.web.amending;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementRule;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.amendment.AmendmentPlan;
import fi.luotsi.agreement.amendment.AmendmentRequest;
import fi.luotsi.agreement.amendment.AmendmentRequests;
import fi.luotsi.agreement.amendment.Amendments;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.period.Period;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.deciding.AgreementDesk;
import fi.luotsi.ui.deciding.SmallForm;
import fi.luotsi.ui.table.AgreedConditions;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** Opening a negotiation about changing an agreement. */
@Controller
@RequestMapping("/negotiations/{id}/agreement/amendments")
class AmendmentPage {

    private static final String BASE = "/negotiations";
    private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(16, 0);

    private final Amendments amendments;
    private final AmendmentRequests requests;
    private final Agreements agreements;
    private final AgreementDesk desk;
    private final TableOpening opening;
    private final Clock clock;

    AmendmentPage(Amendments amendments, AmendmentRequests requests, Agreements agreements, AgreementDesk desk, TableOpening opening, Clock clock) {
        this.amendments = amendments;
        this.requests = requests;
        this.agreements = agreements;
        this.desk = desk;
        this.opening = opening;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        OwnSide.require(acting);
        var table = opening.open(acting, BASE, id, locale);
        var version = version(acting, table);
        model.addAttribute("form", AmendmentForm.blank(table.table().head(), waiting(acting, version)));
        return page(acting, table, version, model);
    }

    @PostMapping
    String open(Acting.OrganizerStaff acting, @PathVariable UUID id, @ModelAttribute("form") AmendmentForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var table = opening.open(acting, BASE, id, locale);
        var version = version(acting, table);
        form.check(binding);
        if (binding.hasErrors()) {
            return page(acting, table, version, model);
        }
        try {
            var made = id(form.id()).orElseGet(UUID::randomUUID);
            var opened = amendments.open(acting, version.negotiation(), new NegotiationId(made), plan(form, version, table), id(form.asked()));
            after.addFlashAttribute("said", table.texts().of("amending.new.done"));
            return "redirect:" + BASE + "/" + opened;
        } catch (AgreementRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(rule == AgreementRule.AMENDMENT_LIES_AHEAD ? "lastYear" : "reason", "deciding.rule." + rule.name()));
        } catch (RulesBroken broken) {
            binding.rejectValue("caseNumber", "rule." + broken.violations().getFirst().rule());
        }
        return page(acting, table, version, model);
    }

    /** @param id of the amendment's own negotiation */
    @PostMapping("/end")
    String giveUp(Acting.OrganizerStaff acting, @PathVariable UUID id, @ModelAttribute("small") SmallForm form, Locale locale, RedirectAttributes after) {
        return desk.act(acting, BASE, id, "give-up", form, locale, after, one -> amendments.giveUp(acting, one, form.said()));
    }

    private Optional<AmendmentRequest> waiting(Acting.OrganizerStaff acting, AgreementVersion version) {
        return requests.of(acting, version).stream().filter(AmendmentRequest::isOpen).findFirst();
    }

    private static Optional<UUID> id(@Nullable String typed) {
        return TypedFields.ids(typed == null ? List.of() : List.of(typed)).stream().findFirst();
    }

    private AmendmentPlan plan(AmendmentForm form, AgreementVersion version, OpenedTable table) {
        return new AmendmentPlan(Words.of(TypedFields.text(form.titleFi()), TypedFields.text(form.titleSv())), TypedFields.text(form.caseNumber()),
                Period.of(form.first(), form.last()), TypedFields.text(form.reason()), form.responseDays(), inDays(form.responseDays()),
                state -> unchanged(state, version, table));
    }

    /** What was agreed on a condition says so, so that nobody takes it for gone. */
    private static String unchanged(TermState state, AgreementVersion version, OpenedTable table) {
        var agreed = table.texts().of("amending.new.unchanged", version.number(), version.version());
        var conditions = new AgreedConditions(table.view()).of(state);
        return conditions.isEmpty() ? agreed : agreed + ". " + String.join(" ", conditions);
    }

    private Instant inDays(int days) {
        return clock.instant().atZone(Formats.HELSINKI).toLocalDate().plusDays(days).atTime(END_OF_OFFICE_DAY).atZone(Formats.HELSINKI).toInstant();
    }

    private String page(Acting.OrganizerStaff acting, OpenedTable table, AgreementVersion version, Model model) {
        table.addTo(model, new Link(table.texts().of("deciding.title"), table.home() + "/agreement"));
        var texts = table.texts();
        var asked = waiting(acting, version);
        model.addAttribute("asked", asked.orElse(null)).addAttribute("askedFrom", asked.map(request -> request.wanted().from()).map(texts.formats()::date).orElse(null))
                .addAttribute("underWay", amendments.underWay(acting, version).map(open -> new Link(texts.of("amending.under-way"), BASE + "/" + open.negotiation())).orElse(null))
                .addAttribute("name", texts.of("deciding.number.version", version.number(), version.version()))
                .addAttribute("labels", texts.labels("reason", "amending.new.reason", "titleFi", "opening.title.fi", "titleSv", "opening.title.sv", "caseNumber", "opening.case-number",
                        "firstYear", "opening.first-year", "lastYear", "opening.last-year", "days", "opening.days"));
        return "web/amending/new";
    }

    private AgreementVersion version(Acting.OrganizerStaff acting, OpenedTable table) {
        return agreements.of(acting, table.table().head().id()).orElseThrow(() -> new NotFound(table.table().head().id()));
    }
}
