package fi.luotsi.portal.issue;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

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

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.issue.IssueDesk;
import fi.luotsi.ui.issue.IssueForm;
import fi.luotsi.ui.issue.IssueWriting;

/** Open issues on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations/{id}/issues")
class IssueController {

    private static final String BASE = "/portal/negotiations";

    private final IssueDesk desk;
    private final IssueWriting writing;

    IssueController(IssueDesk desk, IssueWriting writing) {
        this.desk = desk;
        this.writing = writing;
    }

    /** @param show all, open, default or resolved */
    @GetMapping
    String list(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "all") String show, Locale locale, Model model) {
        return desk.list(acting, BASE, id, show, locale, model);
    }

    /** @param term the term the issue is about, where it was begun there */
    @GetMapping("/new")
    String blank(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID term, Locale locale, Model model) {
        return writing.blank(acting, BASE, id, term, locale, model);
    }

    @PostMapping
    String raise(Acting.ProviderStaff acting, @PathVariable UUID id, @ModelAttribute("form") IssueForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return writing.raise(acting, BASE, id, form, binding, locale, model, after);
    }

    @GetMapping("/{issue}")
    String issue(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID issue, Locale locale, Model model) {
        return desk.show(acting, BASE, id, issue, locale, model);
    }

    @GetMapping("/{issue}/edit")
    String edit(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID issue, Locale locale, Model model) {
        return writing.edit(acting, BASE, id, issue, locale, model);
    }

    @PostMapping("/{issue}")
    String change(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID issue, @ModelAttribute("form") IssueForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after, HttpServletResponse response) {
        return writing.change(acting, BASE, id, issue, form, binding, locale, model, after, response);
    }

    @PostMapping("/{issue}/propose")
    String propose(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID issue, @RequestParam(defaultValue = "") String resolution,
            Locale locale, RedirectAttributes after) {
        return desk.act(acting, BASE, id, issue, "issue.proposed", (issues, table, one) -> issues.propose(acting, table, one, resolution), locale, after);
    }

    @PostMapping("/{issue}/confirm")
    String confirm(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID issue, Locale locale, RedirectAttributes after) {
        return desk.act(acting, BASE, id, issue, "issue.confirmed", (issues, table, one) -> issues.confirm(acting, table, one), locale, after);
    }

    @PostMapping("/{issue}/decline")
    String decline(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID issue, @RequestParam(defaultValue = "") String reason, Locale locale,
            RedirectAttributes after) {
        return desk.act(acting, BASE, id, issue, "issue.declined", (issues, table, one) -> issues.decline(acting, table, one, reason), locale, after);
    }
}
