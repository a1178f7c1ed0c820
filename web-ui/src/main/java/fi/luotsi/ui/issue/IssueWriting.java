package fi.luotsi.ui.issue;

import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.issue.IssueChangedMeanwhile;
import fi.luotsi.negotiation.issue.IssueId;
import fi.luotsi.negotiation.issue.IssueRefused;
import fi.luotsi.negotiation.issue.IssueRule;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.period.Today;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.TermChoices;

/** Raising and changing an open issue, on either side. */
@Component
public class IssueWriting {

    private final OpenIssues issues;
    private final TableOpening opening;
    private final Today today;

    IssueWriting(OpenIssues issues, TableOpening opening, Today today) {
        this.issues = issues;
        this.opening = opening;
        this.today = today;
    }

    /** @param term a term the new issue is about, if it was begun there */
    public String blank(Acting.Person acting, String base, UUID id, @Nullable UUID term, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var form = IssueForm.empty(term);
        model.addAttribute("form", form);
        return form(table, null, form, model);
    }

    public String raise(Acting.Person acting, String base, UUID id, IssueForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var content = form.content(binding);
        if (content == null) {
            return refused(table, null, form, model);
        }
        try {
            var raised = issues.raise(acting, table.table().head().id(), content);
            after.addFlashAttribute("said", table.texts().of("issue.saved"));
            return "redirect:" + table.home() + "/issues/" + raised;
        } catch (IssueRefused broken) {
            reject(broken, binding);
            return refused(table, null, form, model);
        }
    }

    public String edit(Acting.Person acting, String base, UUID id, UUID issue, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var found = issues.issue(acting, table.table().head().id(), new IssueId(issue));
        var form = IssueForm.of(found, table.texts().formats());
        model.addAttribute("form", form);
        return form(table, found, form, model);
    }

    /** The other side or a colleague may have been quicker: then what stands now is shown beside what was typed. */
    public String change(Acting.Person acting, String base, UUID id, UUID issue, IssueForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after, HttpServletResponse response) {
        var table = opening.open(acting, base, id, locale);
        var found = issues.issue(acting, table.table().head().id(), new IssueId(issue));
        var content = form.content(binding);
        if (content == null) {
            return refused(table, found, form, model);
        }
        try {
            issues.change(acting, table.table().head().id(), found.id(), form.version(), content, form.reason());
            after.addFlashAttribute("said", table.texts().of("issue.saved"));
            return "redirect:" + table.home() + "/issues/" + issue;
        } catch (IssueRefused broken) {
            reject(broken, binding);
            return refused(table, found, form, model);
        } catch (IssueChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("meanwhile", IssueView.of(table, changed.now(), today.day(), false)).addAttribute("nowSeen", changed.now().current().number());
            return refused(table, changed.now(), form, model);
        }
    }

    private static String refused(OpenedTable table, @Nullable OpenIssue issue, IssueForm form, Model model) {
        model.addAttribute("wrong", true);
        return form(table, issue, form, model);
    }

    private static String form(OpenedTable table, @Nullable OpenIssue issue, IssueForm form, Model model) {
        table.addTo(model, issue == null ? new Link[] {IssueDesk.listLink(table)}
                : new Link[] {IssueDesk.listLink(table), new Link(table.texts().in(issue.content().title()), table.home() + "/issues/" + issue.id())});
        var parties = new TreeMap<String, String>();
        Stream.of(Party.values()).forEach(party -> parties.put(party.name(), table.party(party)));
        model.addAttribute("parties", parties).addAttribute("choices", TermChoices.of(table, form.terms())).addAttribute("keepInputForm", "issue-form")
                .addAttribute("labels", table.texts().labels("titleFi", "issue.title.fi", "titleSv", "issue.title.sv", "ownerParty", "issue.owner.party", "ownerName",
                        "issue.owner.name", "deadline", "issue.deadline", "defaultSv", "issue.default.sv", "exposure", "issue.exposure", "terms", "issue.terms", "reason",
                        "issue.reason"))
                .addAttribute("action", table.home() + "/issues" + (issue == null ? "" : "/" + issue.id())).addAttribute("changes", issue != null)
                .addAttribute("back", table.home() + "/issues" + (issue == null ? "" : "/" + issue.id()));
        return "issues/form";
    }

    private static void reject(IssueRefused broken, BindingResult binding) {
        for (IssueRule rule : broken.rules()) {
            var field = IssueForm.fieldOf(rule);
            if (field == null) {
                binding.reject("issue.rule." + rule.name());
            } else {
                binding.rejectValue(field, "issue.rule." + rule.name());
            }
        }
    }
}
