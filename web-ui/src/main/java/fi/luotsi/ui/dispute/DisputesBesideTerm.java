package fi.luotsi.ui.dispute;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.table.BesideTerm;
import fi.luotsi.ui.table.OpenedTable;

@Component
class DisputesBesideTerm implements BesideTerm {

    private final DisputeDesk disputes;

    DisputesBesideTerm(DisputeDesk disputes) {
        this.disputes = disputes;
    }

    @Override
    public void addTo(Acting.Person acting, OpenedTable table, TermState state, Model model) {
        var lines = disputes.on(acting, table, state);
        model.addAttribute("disputesOnTerm", lines).addAttribute("disputable", table.reader() != null && table.isGoingOn() && state.introduced() != null
                && !state.revisions().isEmpty() && !state.isAgreed() && lines.stream().allMatch(DisputeLine::settled));
    }
}
