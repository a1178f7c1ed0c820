package fi.luotsi.ui.meeting;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.table.BesideTerm;
import fi.luotsi.ui.table.OpenedTable;

@Component
class MeetingsBesideTerm implements BesideTerm {

    private final MeetingDesk meetings;

    MeetingsBesideTerm(MeetingDesk meetings) {
        this.meetings = meetings;
    }

    @Override
    public void addTo(Acting.Person acting, OpenedTable table, TermState state, Model model) {
        model.addAttribute("minutesOnTerm", meetings.touching(acting, table, state.term().id()));
    }
}
