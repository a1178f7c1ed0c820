package fi.luotsi.portal.archive;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.archive.ArchiveDesk;
import fi.luotsi.ui.archive.ArchiveRoutes;

/** An agreement with all its records, as the provider takes it along. */
@Controller
@RequestMapping("/portal/negotiations")
class ArchiveController extends ArchiveRoutes<Acting.ProviderStaff> {

    ArchiveController(ArchiveDesk desk) {
        super("/portal/negotiations", desk);
    }
}
