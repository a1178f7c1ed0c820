package fi.luotsi.web.amending;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.ui.amending.AmendingRoutes;

/** The changes of an agreement, on the organizer's side. */
@Controller
@RequestMapping("/negotiations")
class AmendingPage extends AmendingRoutes<Acting.OrganizerStaff> {

    private final OrganizerAtTheTable organizers;

    AmendingPage(Parts parts, OrganizerAtTheTable organizers) {
        super("/negotiations", parts);
        this.organizers = organizers;
    }

    @Override
    protected void draft(Acting.OrganizerStaff acting, NegotiationId id, List<DraftEntry> entries) {
        organizers.draft(acting, id, entries);
    }
}
