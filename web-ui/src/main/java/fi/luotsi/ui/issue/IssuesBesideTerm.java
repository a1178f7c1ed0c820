package fi.luotsi.ui.issue;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.table.BesideTerm;
import fi.luotsi.ui.table.OpenedTable;

@Component
class IssuesBesideTerm implements BesideTerm {

    private final IssueDesk issues;

    IssuesBesideTerm(IssueDesk issues) {
        this.issues = issues;
    }

    @Override
    public void addTo(Acting.Person acting, OpenedTable table, TermState state, Model model) {
        model.addAttribute("issuesOnTerm", issues.on(acting, table, state));
    }
}
