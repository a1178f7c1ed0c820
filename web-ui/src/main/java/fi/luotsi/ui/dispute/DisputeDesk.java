package fi.luotsi.ui.dispute;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.dispute.Disagreement;
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.negotiation.dispute.DisputeId;
import fi.luotsi.negotiation.dispute.DisputeRefused;
import fi.luotsi.negotiation.dispute.DisputeRule;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** What the pages of disagreements do on either side; each side's controller says who acts and where its pages stand. */
@Component
public class DisputeDesk {

    private final Disagreements disagreements;
    private final TableOpening opening;

    DisputeDesk(Disagreements disagreements, TableOpening opening) {
        this.disagreements = disagreements;
        this.opening = opening;
    }

    /** An act on a disagreement that only presses a button or carries one text. */
    @FunctionalInterface
    public interface Act {
        void on(NegotiationId negotiation, DisputeId dispute);
    }

    public String list(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var lines = disagreements.of(acting, table.table().head().id()).stream().sorted(Comparator.comparing(Disagreement::isSettled))
                .map(dispute -> DisputeLine.of(table, dispute)).toList();
        table.addTo(model);
        model.addAttribute("disputes", lines.stream().filter(line -> !line.alternatives()).toList())
                .addAttribute("alternatives", lines.stream().filter(DisputeLine::alternatives).toList());
        return "disputes/list";
    }

    public String show(Acting.Person acting, String base, UUID id, UUID dispute, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var found = disagreements.disagreement(acting, table.table().head().id(), new DisputeId(dispute));
        table.addTo(model, listLink(table));
        model.addAttribute("dispute", DisputeView.of(table, found, disagreements.ladder(acting, table.table().head().id())));
        return "disputes/dispute";
    }

    /** @param term the term whose row was open when somebody chose to raise it */
    public String blank(Acting.Person acting, String base, UUID id, @Nullable UUID term, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var exposure = term == null ? null : table.table().term(new TermId(term)).map(DisputeDesk::apart).orElse(null);
        model.addAttribute("form", new DisputeForm(term == null ? null : term.toString(), null, exposure == null ? null : table.texts().formats().number(exposure)));
        return form(acting, table, model);
    }

    public String raise(Acting.Person acting, String base, UUID id, DisputeForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var fields = new TypedFields(binding);
        var exposure = fields.euros(form.exposure(), "exposure").orElse(null);
        var term = TypedFields.ids(List.of(TypedFields.text(form.term()))).stream().findFirst().map(TermId::new).orElse(null);
        if (term == null) {
            binding.rejectValue("term", "dispute.missing");
        }
        if (binding.hasErrors() || term == null) {
            model.addAttribute("wrong", true);
            return form(acting, table, model);
        }
        try {
            var raised = disagreements.raise(acting, table.table().head().id(), term, form.position(), exposure);
            after.addFlashAttribute("said", table.texts().of("dispute.raised"));
            return "redirect:" + table.home() + "/disputes/" + raised;
        } catch (DisputeRefused broken) {
            reject(broken, binding);
            model.addAttribute("wrong", true);
            return form(acting, table, model);
        }
    }

    /** @param said the key of what is said when it was done */
    public String act(Acting.Person acting, String base, UUID id, UUID dispute, String said, Act act, Locale locale, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        try {
            act.on(table.table().head().id(), new DisputeId(dispute));
            after.addFlashAttribute("said", table.texts().of(said));
        } catch (DisputeRefused broken) {
            after.addFlashAttribute("stopped", String.join(" ", broken.rules().stream().map(rule -> table.texts().of("dispute.rule.", rule)).toList()));
        }
        return "redirect:" + table.home() + "/disputes/" + dispute;
    }

    /** Disagreements about a term, the unsettled one first. */
    List<DisputeLine> on(Acting.Person acting, OpenedTable table, TermState state) {
        return disagreements.of(acting, table.table().head().id()).stream().filter(dispute -> dispute.term().equals(state.term().id()))
                .sorted(Comparator.comparing(Disagreement::isSettled)).map(dispute -> DisputeLine.of(table, dispute)).toList();
    }

    /** How far the parties' offers of a frame are apart; null for every other kind. */
    private static @Nullable Euros apart(TermState state) {
        var organizers = state.latestOf(Party.ORGANIZER).map(revision -> revision.value());
        var providers = state.latestOf(Party.PROVIDER).map(revision -> revision.value());
        if (organizers.orElse(null) instanceof TermValue.Frame(var one) && providers.orElse(null) instanceof TermValue.Frame(var other)) {
            return one.exceeds(other) ? one.minus(other) : other.minus(one);
        }
        return null;
    }

    private String form(Acting.Person acting, OpenedTable table, Model model) {
        table.addTo(model, listLink(table));
        var terms = new LinkedHashMap<String, String>();
        table.termsOnTheTable().stream().filter(state -> !state.isAgreed() && !state.revisions().isEmpty())
                .forEach(state -> terms.put(state.term().id().toString(), table.view().name(state)));
        model.addAttribute("terms", terms).addAttribute("keepInputForm", "dispute-form")
                .addAttribute("labels", table.texts().labels("term", "dispute.term", "position", "dispute.position.own", "exposure", "dispute.exposure"))
                .addAttribute("action", table.home() + "/disputes").addAttribute("back", table.home() + "/disputes")
                .addAttribute("ladder", RungNote.of(table, disagreements.ladder(acting, table.table().head().id())));
        return "disputes/form";
    }

    private static Link listLink(OpenedTable table) {
        return new Link(table.texts().of("dispute.list"), table.home() + "/disputes");
    }

    private static void reject(DisputeRefused broken, BindingResult binding) {
        for (DisputeRule rule : broken.rules()) {
            var field = DisputeForm.fieldOf(rule);
            if (field == null) {
                binding.reject("dispute.rule." + rule.name());
            } else {
                binding.rejectValue(field, "dispute.rule." + rule.name());
            }
        }
    }
}
