package fi.luotsi.web.obligation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.obligation.ObligationRoutes;

/** What an agreement asks of its parties, as the organizer sees it. */
@Controller
@RequestMapping("/negotiations/{id}/obligations")
class ObligationPage extends ObligationRoutes<Acting.OrganizerStaff> {

    ObligationPage(Parts parts) {
        super("/negotiations", parts);
    }
}
