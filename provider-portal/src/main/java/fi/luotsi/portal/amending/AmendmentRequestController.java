package fi.luotsi.portal.amending;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementRule;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.amendment.AmendmentRequests;
import fi.luotsi.agreement.amendment.Amendments;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** Asking the organizer to open a negotiation about changing an agreement. */
@Controller
@RequestMapping("/portal/negotiations/{id}/agreement/amendments/requests")
class AmendmentRequestController {

    private static final String BASE = "/portal/negotiations";

    private final AmendmentRequests requests;
    private final Amendments amendments;
    private final Agreements agreements;
    private final TableOpening opening;

    AmendmentRequestController(AmendmentRequests requests, Amendments amendments, Agreements agreements, TableOpening opening) {
        this.requests = requests;
        this.amendments = amendments;
        this.agreements = agreements;
        this.opening = opening;
    }

    @GetMapping("/new")
    String blank(Acting.ProviderStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var table = opening.open(acting, BASE, id, locale);
        var version = version(acting, table);
        model.addAttribute("form", AmendmentRequestForm.blank()).addAttribute("typing", requests.barred(acting, version).isEmpty());
        return page(acting, table, version, model);
    }

    /** What was typed comes back with every refusal, also where nothing can be asked any more. */
    @PostMapping
    String ask(Acting.ProviderStaff acting, @PathVariable UUID id, @ModelAttribute("form") AmendmentRequestForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var table = opening.open(acting, BASE, id, locale);
        var version = version(acting, table);
        var wanted = form.read(binding);
        try {
            if (!binding.hasErrors()) {
                var made = TypedFields.ids(form.id() == null ? List.of() : List.of(form.id())).stream().findFirst().orElseGet(UUID::randomUUID);
                requests.ask(acting, version.negotiation(), made, wanted);
                after.addFlashAttribute("said", table.texts().of("amending.request.done"));
                return "redirect:" + table.home() + "/agreement";
            }
        } catch (AgreementRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(field(rule, form), "deciding.rule." + rule.name()));
        }
        model.addAttribute("typing", true);
        return page(acting, table, version, model);
    }

    private static String field(AgreementRule rule, AmendmentRequestForm form) {
        return switch (rule) {
            case AMENDMENT_CARRIES_A_REASON -> "reason";
            case REQUESTED_CHANGE_LIES_AHEAD -> "from";
            case TEXTS_ARE_NOT_ENDLESS -> TypedFields.text(form.reason()).length() > TypedFields.text(form.change()).length() ? "reason" : "change";
            default -> "change";
        };
    }

    private String page(Acting.ProviderStaff acting, OpenedTable table, AgreementVersion version, Model model) {
        var texts = table.texts();
        table.addTo(model, new Link(texts.of("deciding.title"), table.home() + "/agreement"));
        var barred = requests.barred(acting, version);
        model.addAttribute("barred", barred.map(rule -> texts.of("deciding.rule.", rule)).orElse(null)).addAttribute("instead", barred.flatMap(rule -> instead(acting, table, version, rule)).orElse(null))
                .addAttribute("name", texts.of("deciding.number.version", version.number(), version.version()))
                .addAttribute("labels", texts.labels("change", "amending.request.change", "reason", "amending.request.reason", "from", "amending.request.from"));
        return "portal/amending/request";
    }

    /** Where to go instead: the negotiation that goes on, the newest version, or the request that waits. */
    private Optional<Link> instead(Acting.ProviderStaff acting, OpenedTable table, AgreementVersion version, AgreementRule rule) {
        var texts = table.texts();
        return switch (rule) {
            case AMENDED_ONE_AT_A_TIME -> amendments.underWay(acting, version).map(open -> new Link(texts.of("amending.under-way"), BASE + "/" + open.negotiation()));
            case REQUESTED_ONE_AT_A_TIME -> Optional.of(new Link(texts.of("amending.requests"), table.home() + "/agreement#requests"));
            default -> agreements.versions(acting, version.agreement()).stream().filter(one -> one.life().isSignedByBoth()).findFirst()
                    .map(newest -> new Link(texts.of("deciding.number.version", newest.number(), newest.version()), BASE + "/" + newest.negotiation() + "/agreement"));
        };
    }

    private AgreementVersion version(Acting.ProviderStaff acting, OpenedTable table) {
        return agreements.of(acting, table.table().head().id()).orElseThrow(() -> new NotFound(table.table().head().id()));
    }
}
