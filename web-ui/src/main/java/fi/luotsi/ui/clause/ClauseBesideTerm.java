package fi.luotsi.ui.clause;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.clause.table.ClausesAtTheTable;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.BesideTerm;
import fi.luotsi.ui.table.OpenedTable;

/** Under an opened clause: how its text stands to the library's. */
@Component
class ClauseBesideTerm implements BesideTerm {

    private final ClausesAtTheTable clauses;
    private final ClauseDesk desk;

    ClauseBesideTerm(ClausesAtTheTable clauses, ClauseDesk desk) {
        this.clauses = clauses;
        this.desk = desk;
    }

    @Override
    public void addTo(Acting.Person acting, OpenedTable table, TermState state, Model model) {
        if (table.reader() != null && state.term() instanceof Term.ClauseTerm) {
            clauses.of(acting, table.table()).of(state.term().id()).ifPresent(held ->
                    model.addAttribute("clauseOnTerm", new Link(ClausePanel.line(held, table, desk.words(acting, table.texts())), table.home() + "/clauses")));
        }
    }
}
