package fi.luotsi.ui.deciding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementChangedMeanwhile;
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementRule;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.Decisions;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** Writing down what a body has decided. */
@Component
public class DecisionDesk {

    private final Agreements agreements;
    private final Decisions decisions;
    private final TableOpening opening;

    DecisionDesk(Agreements agreements, Decisions decisions, TableOpening opening) {
        this.agreements = agreements;
        this.decisions = decisions;
        this.opening = opening;
    }

    public String blank(Acting.Person acting, String base, UUID id, String body, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var version = version(acting, table);
        var decided = choice(body).filter(one -> decisions.mayDecide(acting, version, one)).orElseThrow(() -> new NotFound(body));
        model.addAttribute("form", DecisionForm.blank(decided.name(), version.caseNumber(), version.sequence()));
        return form(table, version, decided, model);
    }

    public String decide(Acting.Person acting, String base, UUID id, DecisionForm form, BindingResult binding, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var version = version(acting, table);
        var body = choice(form.body()).filter(version.bodies()::containsKey).orElseThrow(() -> new NotFound(form.body() == null ? "" : form.body()));
        var decision = read(form, binding);
        if (decision.isEmpty()) {
            return form(table, version, body, model);
        }
        try {
            decisions.decide(acting, table.table().head().id(), seen(form), body, decision.get());
        } catch (AgreementRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(field(rule), "deciding.rule." + rule.name()));
            return form(table, version, body, model);
        } catch (AgreementChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("stopped", table.texts().of("deciding.changed"));
            return form(table, version, body, model);
        }
        after.addFlashAttribute("said", table.texts().of("deciding.recorded"));
        return "redirect:" + table.home() + "/agreement";
    }

    private static Optional<Decision> read(DecisionForm form, BindingResult binding) {
        var fields = new TypedFields(binding);
        var outcome = TypedFields.choice(Outcome.class, form.outcome());
        if (outcome.isEmpty()) {
            binding.rejectValue("outcome", "deciding.outcome.missing");
        }
        fields.require(form.day(), "day", "deciding.day.missing");
        var day = fields.day(form.day(), "day");
        var finalFrom = fields.day(form.finalFrom(), "finalFrom");
        if (outcome.filter(Outcome.APPROVED::equals).isPresent()) {
            fields.require(form.finalFrom(), "finalFrom", "deciding.rule.APPROVAL_BECOMES_FINAL");
        }
        fields.require(form.section(), "section", "deciding.rule.DECISION_HAS_A_SECTION");
        fields.require(form.caseNumber(), "caseNumber", "deciding.rule.DECISION_HAS_A_CASE_NUMBER");
        fields.require(form.reasons(), "reasons", "deciding.rule.DECISION_CARRIES_REASONS");
        fields.require(form.text(), "text", "deciding.rule.DECISION_HAS_A_TEXT");
        if (binding.hasErrors() || outcome.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Decision(outcome.get(), day.get(), section(form), TypedFields.text(form.caseNumber()), TypedFields.text(form.reasons()),
                TypedFields.text(form.text()), TypedFields.orNull(form.dissent()), outcome.get() == Outcome.APPROVED ? finalFrom.orElse(null) : null));
    }

    /** The sign before the number is the minutes' habit, not the number's. */
    private static String section(DecisionForm form) {
        return TypedFields.text(form.section()).replace("§", "").strip();
    }

    private String form(OpenedTable table, AgreementVersion version, Body body, Model model) {
        table.addTo(model, new Link(table.texts().of("deciding.title"), table.home() + "/agreement"));
        var outcomes = new LinkedHashMap<String, String>();
        for (var outcome : Outcome.values()) {
            outcomes.put(outcome.name(), table.texts().of("deciding.choice.", outcome));
        }
        var name = version.bodies().get(body);
        model.addAttribute("body", name == null ? body.name() : table.texts().in(name)).addAttribute("proposal", version.proposal()).addAttribute("outcomes", outcomes)
                .addAttribute("labels", table.texts().labels("outcome", "deciding.outcome", "day", "deciding.day", "section", "deciding.section", "caseNumber", "deciding.case",
                        "reasons", "deciding.reasons", "text", "deciding.text", "dissent", "deciding.dissent", "finalFrom", "deciding.final-from"));
        return "deciding/decision";
    }

    private AgreementVersion version(Acting.Person acting, OpenedTable table) {
        return agreements.of(acting, table.table().head().id()).orElseThrow(() -> new NotFound(table.table().head().id()));
    }

    private static Optional<Body> choice(@Nullable String typed) {
        return TypedFields.choice(Body.class, typed);
    }

    private static int seen(DecisionForm form) {
        return seen(form.seen());
    }

    /** What is no number was seen before anything happened. */
    static int seen(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static String field(AgreementRule rule) {
        return switch (rule) {
            case DECISION_HAS_A_SECTION -> "section";
            case DECISION_HAS_A_CASE_NUMBER -> "caseNumber";
            case DECISION_HAS_A_DAY -> "day";
            case APPROVAL_BECOMES_FINAL -> "finalFrom";
            case DECISION_HAS_A_TEXT -> "text";
            case DECISION_CARRIES_REASONS, TEXTS_ARE_NOT_ENDLESS -> "reasons";
            default -> "outcome";
        };
    }
}
