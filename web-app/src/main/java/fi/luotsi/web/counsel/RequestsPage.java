package fi.luotsi.web.counsel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.counsel.RequestPages;
import fi.luotsi.ui.counsel.RequestRoutes;

/** Where the organizer's principal says whether a mandate may be exceeded. */
@Controller
@RequestMapping("/mandate-requests")
class RequestsPage extends RequestRoutes<Acting.OrganizerStaff> {

    RequestsPage(RequestPages pages) {
        super("/mandate-requests", pages);
    }
}
