package fi.luotsi.ui.issue;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;

/**
 * Open issues. Each side has a controller of its own, which says the address and who
 * may come there.
 *
 * @param <P> that side's staff
 */
public abstract class IssueRoutes<P extends Acting.Person> {

    private final String base;
    private final IssueDesk desk;
    private final IssueWriting writing;

    protected IssueRoutes(String base, IssueDesk desk, IssueWriting writing) {
        this.base = base;
        this.desk = desk;
        this.writing = writing;
    }

    @GetMapping
    String list(P acting, @PathVariable UUID id, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        return desk.list(acting, base, id, parameters, locale, model);
    }

    /** @param term the term the issue is about, where it was begun there */
    @GetMapping("/new")
    String blank(P acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID term, Locale locale, Model model) {
        return writing.blank(acting, base, id, term, locale, model);
    }

    @PostMapping
    String raise(P acting, @PathVariable UUID id, @ModelAttribute("form") IssueForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return writing.raise(acting, base, id, form, binding, locale, model, after);
    }

    @GetMapping("/{issue}")
    String issue(P acting, @PathVariable UUID id, @PathVariable UUID issue, Locale locale, Model model) {
        return desk.show(acting, base, id, issue, locale, model);
    }

    @GetMapping("/{issue}/edit")
    String edit(P acting, @PathVariable UUID id, @PathVariable UUID issue, Locale locale, Model model) {
        return writing.edit(acting, base, id, issue, locale, model);
    }

    @PostMapping("/{issue}")
    String change(P acting, @PathVariable UUID id, @PathVariable UUID issue, @ModelAttribute("form") IssueForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after, HttpServletResponse response) {
        return writing.change(acting, base, id, issue, form, binding, locale, model, after, response);
    }

    @PostMapping("/{issue}/propose")
    String propose(P acting, @PathVariable UUID id, @PathVariable UUID issue, @RequestParam(defaultValue = "") String resolution,
            Locale locale, RedirectAttributes after) {
        return desk.act(acting, base, id, issue, "issue.proposed", (issues, table, one) -> issues.propose(acting, table, one, resolution), locale, after);
    }

    @PostMapping("/{issue}/confirm")
    String confirm(P acting, @PathVariable UUID id, @PathVariable UUID issue, Locale locale, RedirectAttributes after) {
        return desk.act(acting, base, id, issue, "issue.confirmed", (issues, table, one) -> issues.confirm(acting, table, one), locale, after);
    }

    @PostMapping("/{issue}/decline")
    String decline(P acting, @PathVariable UUID id, @PathVariable UUID issue, @RequestParam(defaultValue = "") String reason, Locale locale,
            RedirectAttributes after) {
        return desk.act(acting, base, id, issue, "issue.declined", (issues, table, one) -> issues.decline(acting, table, one, reason), locale, after);
    }
}
