package fi.luotsi.web.deciding;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementRule;
import fi.luotsi.agreement.Proposal;
import fi.luotsi.agreement.Proposals;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.deciding.AgreementRoutes;
import fi.luotsi.ui.deciding.SmallForm;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The agreement as the organizer proposes it, decides on it and signs it. */
@Controller
@RequestMapping("/negotiations/{id}/agreement")
class AgreementPage extends AgreementRoutes<Acting.OrganizerStaff> {

    private static final String BASE = "/negotiations";

    private final Parts parts;
    private final Proposals proposals;
    private final TableOpening opening;
    private final BodyNames names;

    AgreementPage(Parts parts, Proposals proposals, TableOpening opening, BodyNames names) {
        super(BASE, parts);
        this.parts = parts;
        this.proposals = proposals;
        this.opening = opening;
        this.names = names;
    }

    @Override
    protected String show(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        var table = opening.open(acting, BASE, id, locale);
        if (proposes(acting, table)) {
            var all = Stream.of(Body.values()).map(Body::name).toList();
            model.addAttribute("form", new ProposalForm(all, Party.PROVIDER.name(), table.texts().of("deciding.propose.default", table.texts().in(table.table().head().title()))));
            choices(acting, table, model);
        }
        return parts.desk().page(acting, table, model);
    }

    @PostMapping("/proposals")
    String propose(Acting.OrganizerStaff acting, @PathVariable UUID id, @ModelAttribute("form") ProposalForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var table = opening.open(acting, BASE, id, locale);
        try {
            proposals.propose(acting, table.table().head().id(), proposal(acting, form));
        } catch (AgreementRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(rule == AgreementRule.BODIES_OF_BOTH_PARTIES ? "bodies" : "text", "deciding.rule." + rule.name()));
            choices(acting, table, model);
            return parts.desk().page(acting, table, model);
        }
        after.addFlashAttribute("said", table.texts().of("deciding.proposed"));
        return "redirect:" + table.home() + "/agreement";
    }

    @PostMapping("/withdrawals")
    String withdraw(Acting.OrganizerStaff acting, @PathVariable UUID id, @ModelAttribute("small") SmallForm form, Locale locale, RedirectAttributes after) {
        return parts.desk().act(acting, BASE, id, "withdraw", form, locale, after, one -> proposals.withdraw(acting, one, form.sequence(), form.said()));
    }

    private boolean proposes(Acting.OrganizerStaff acting, OpenedTable table) {
        var head = table.table().head();
        return acting.role() == Role.ORGANIZER_NEGOTIATOR && head.phase() instanceof Phase.Negotiated
                && parts.agreements().of(acting, head.id()).map(version -> version.life().isWithdrawn()).orElse(true);
    }

    private Proposal proposal(Acting.OrganizerStaff acting, ProposalForm form) {
        Map<Body, Words> bodies = new EnumMap<>(Body.class);
        names.of(acting.organizer()).forEach((body, name) -> {
            if (form.names(body.name())) {
                bodies.put(body, name);
            }
        });
        return new Proposal(bodies, TypedFields.choice(Party.class, form.first()).orElse(Party.PROVIDER), TypedFields.text(form.text()));
    }

    private void choices(Acting.OrganizerStaff acting, OpenedTable table, Model model) {
        var bodies = new LinkedHashMap<String, String>();
        names.of(acting.organizer()).forEach((body, name) -> bodies.put(body.name(), table.texts().in(name)));
        var signers = new LinkedHashMap<String, String>();
        List.of(Party.PROVIDER, Party.ORGANIZER).forEach(party -> signers.put(party.name(), table.texts().of("table.party." + party)));
        model.addAttribute("bodies", bodies).addAttribute("signers", signers)
                .addAttribute("labels", table.texts().labels("bodies", "deciding.propose.bodies", "first", "deciding.propose.first", "text", "deciding.proposal"));
    }
}
