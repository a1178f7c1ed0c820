package fi.luotsi.ui.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.issue.IssueId;
import fi.luotsi.negotiation.issue.IssueRefused;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.period.Today;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.TableView;

/** What the pages of open issues do on either side; each side's controller says who acts and where its pages stand. */
@Component
public class IssueDesk {

    /** What is unsettled first, by deadline. */
    private static final Comparator<OpenIssue> USUAL = Comparator.comparing((OpenIssue issue) -> issue.resolution().isPresent())
            .thenComparing(issue -> issue.content().deadline()).thenComparing(OpenIssue::number);

    private final OpenIssues issues;
    private final TableOpening opening;
    private final Today today;

    IssueDesk(OpenIssues issues, TableOpening opening, Today today) {
        this.issues = issues;
        this.opening = opening;
        this.today = today;
    }

    /** An act on an issue that only presses a button or carries one text. */
    @FunctionalInterface
    public interface Act {
        void on(OpenIssues issues, NegotiationId negotiation, IssueId issue);
    }

    /** @param parameters of the address: which issues, sorted how */
    public String list(Acting.Person acting, String base, UUID id, Map<String, String> parameters, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var all = issues.of(acting, table.table().head().id()).stream().sorted(USUAL).toList();
        table.addTo(model);
        model.addAttribute("listing", new IssueListing(table, today.day()).layout().show(all, Asked.of(table.home() + "/issues", parameters), locale)
                .as(issue -> IssueLine.of(table, issue, today.day()))).addAttribute("none", all.isEmpty());
        return "issues/list";
    }

    public String show(Acting.Person acting, String base, UUID id, UUID issue, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var found = issues.issue(acting, table.table().head().id(), new IssueId(issue));
        table.addTo(model, listLink(table));
        model.addAttribute("issue", IssueView.of(table, found, today.day(), issues.canBeChanged(acting, table.table(), found)));
        return "issues/issue";
    }

    /** @param said the key of what is said when it was done */
    public String act(Acting.Person acting, String base, UUID id, UUID issue, String said, Act act, Locale locale, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var found = issues.issue(acting, table.table().head().id(), new IssueId(issue));
        try {
            act.on(issues, table.table().head().id(), found.id());
            after.addFlashAttribute("said", table.texts().of(said));
        } catch (IssueRefused broken) {
            after.addFlashAttribute("stopped", String.join(" ", broken.rules().stream().map(rule -> table.texts().of("issue.rule.", rule)).toList()));
        }
        return "redirect:" + table.home() + "/issues/" + issue;
    }

    /** What a negotiation still leaves open, by deadline: for the page where a round is checked. */
    public List<IssueLine> unsettled(Acting.Person acting, TableView shown) {
        var view = shown.view();
        var table = OpenedTable.of(acting, view.table(), view.texts(), view.base());
        return lines(table, issues.of(acting, table.table().head().id()).stream().filter(issue -> issue.resolution().isEmpty()));
    }

    /** Issues that touch the term, settled ones too. */
    List<IssueLine> on(Acting.Person acting, OpenedTable table, TermState state) {
        return lines(table, issues.of(acting, table.table().head().id()).stream().filter(issue -> issue.content().touches(state.term().id())));
    }

    private List<IssueLine> lines(OpenedTable table, Stream<OpenIssue> chosen) {
        return chosen.sorted(USUAL).map(issue -> IssueLine.of(table, issue, today.day())).toList();
    }

    static Link listLink(OpenedTable table) {
        return new Link(table.texts().of("issue.list"), table.home() + "/issues");
    }
}
