package fi.luotsi.web.archive;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.archive.ArchiveDesk;
import fi.luotsi.ui.archive.ArchiveRoutes;

/** An agreement with all its records, as the organizer takes it along. */
@Controller
@RequestMapping("/negotiations")
class ArchivePage extends ArchiveRoutes<Acting.OrganizerStaff> {

    ArchivePage(ArchiveDesk desk) {
        super("/negotiations", desk);
    }
}
