package fi.luotsi.ui.flowdown;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.flowdown.FlowDownRefused;
import fi.luotsi.negotiation.flowdown.FlowDowns;
import fi.luotsi.negotiation.flowdown.SubcontractorId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** What the page of subcontractors does; the organizer's side reads it, the provider's keeps it. */
@Component
public class FlowDownDesk {

    private final FlowDowns flowDowns;
    private final TableOpening opening;

    FlowDownDesk(FlowDowns flowDowns, TableOpening opening) {
        this.flowDowns = flowDowns;
        this.opening = opening;
    }

    /** Something that carries one reason. */
    @FunctionalInterface
    public interface Leaving {
        void on(NegotiationId negotiation);
    }

    /** @param subcontractor with {@code duty}, the cell of the matrix that is to be filled in */
    public String show(Acting.Person acting, String base, UUID id, @Nullable UUID subcontractor, @Nullable UUID duty, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        model.addAttribute("form", SubcontractorForm.blank());
        if (subcontractor != null && duty != null) {
            model.addAttribute("passage", flowDowns.of(acting, table.table().head().id()).subcontractors().stream()
                    .filter(one -> one.id().value().equals(subcontractor)).flatMap(one -> one.passages().entrySet().stream())
                    .filter(entry -> entry.getKey().value().equals(duty)).findFirst()
                    .map(entry -> new PassageForm(subcontractor.toString(), duty.toString(), entry.getValue().contract(), entry.getValue().text(),
                            TypedFields.day(entry.getValue().since())))
                    .orElseGet(() -> new PassageForm(subcontractor.toString(), duty.toString(), null, null, null)));
        }
        return page(acting, table, model);
    }

    public String name(Acting.ProviderStaff acting, String base, UUID id, SubcontractorForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        try {
            flowDowns.add(acting, table.table().head().id(), TypedFields.text(form.name()), form.businessId(), TypedFields.text(form.services()));
        } catch (FlowDownRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(switch (rule) {
                case BUSINESS_ID_IS_VALID, BUSINESS_ID_STANDS_ONCE -> "businessId";
                case SUBCONTRACTOR_PRODUCES_SOMETHING -> "services";
                default -> "name";
            }, "flowdown.rule." + rule.name()));
            return page(acting, table, model);
        }
        after.addFlashAttribute("said", table.texts().of("flowdown.named.said"));
        return "redirect:" + table.home() + "/subcontractors";
    }

    public String repeat(Acting.ProviderStaff acting, String base, UUID id, PassageForm passage, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        model.addAttribute("form", SubcontractorForm.blank());
        var fields = new TypedFields(binding);
        var since = fields.day(passage.since(), "since").orElse(null);
        if (since == null && !binding.hasFieldErrors("since")) {
            binding.rejectValue("since", "flowdown.since.missing");
        }
        fields.require(passage.contract(), "contract", "flowdown.rule.PASSAGE_NAMES_ITS_CONTRACT");
        fields.require(passage.text(), "text", "flowdown.rule.PASSAGE_HAS_WORDS");
        if (since == null || binding.hasErrors()) {
            return page(acting, table, model);
        }
        try {
            flowDowns.repeat(acting, table.table().head().id(), subcontractor(passage.subcontractor()), new TermId(id(passage.duty())), TypedFields.text(passage.contract()),
                    TypedFields.text(passage.text()), since);
        } catch (FlowDownRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue("text", "flowdown.rule." + rule.name()));
            return page(acting, table, model);
        }
        after.addFlashAttribute("said", table.texts().of("flowdown.repeated.said"));
        return "redirect:" + table.home() + "/subcontractors";
    }

    /** @param said the key of what is said when it was done */
    public String leave(Acting.ProviderStaff acting, String base, UUID id, String said, Leaving leaving, Locale locale, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        try {
            leaving.on(table.table().head().id());
            after.addFlashAttribute("said", table.texts().of(said));
        } catch (FlowDownRefused broken) {
            after.addFlashAttribute("stopped", String.join(" ", broken.rules().stream().map(rule -> table.texts().of("flowdown.rule.", rule)).toList()));
        }
        return "redirect:" + table.home() + "/subcontractors";
    }

    public static SubcontractorId subcontractor(@Nullable String typed) {
        return new SubcontractorId(id(typed));
    }

    /** What is no id is nobody's. */
    public static UUID id(@Nullable String typed) {
        return TypedFields.ids(List.of(TypedFields.text(typed))).stream().findFirst().orElse(new UUID(0, 0));
    }

    private String page(Acting.Person acting, OpenedTable table, Model model) {
        table.addTo(model);
        var matrix = flowDowns.of(acting, table.table().head().id());
        var rows = SubcontractorView.of(table, matrix);
        model.addAttribute("duties", matrix.duties().stream().map(duty -> new Link(table.texts().in(duty.title()), table.href(duty.clause()))).toList())
                .addAttribute("subcontractors", rows).addAttribute("missing", matrix.missing()).addAttribute("keeps", table.reader() == Party.PROVIDER)
                .addAttribute("labels", table.texts().labels("name", "flowdown.name", "businessId", "flowdown.business", "services", "flowdown.services"))
                .addAttribute("passageLabels", table.texts().labels("contract", "flowdown.contract", "text", "flowdown.text", "since", "flowdown.since"));
        if (model.getAttribute("passage") instanceof PassageForm wanted) {
            rows.stream().filter(row -> row.id().equals(wanted.subcontractor())).findFirst().ifPresent(row -> row.cells().stream()
                    .filter(cell -> cell.clause().equals(wanted.duty())).findFirst()
                    .ifPresent(cell -> model.addAttribute("filling", row).addAttribute("fillingCell", cell)));
        }
        return "flowdown/subcontractors";
    }
}
