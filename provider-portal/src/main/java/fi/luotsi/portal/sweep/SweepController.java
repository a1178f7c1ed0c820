package fi.luotsi.portal.sweep;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.sweep.SweepPage;
import fi.luotsi.ui.sweep.SweepPages;
import fi.luotsi.ui.sweep.SweepRoutes;

/** The provider's sweeps of the projection. */
@Controller("providersSweepController")
@RequestMapping("/portal/negotiations/{id}/funding/sweeps")
class SweepController extends SweepRoutes<Acting.ProviderStaff> {

    SweepController(SweepPages pages, SweepPage page) {
        super("/portal/negotiations", pages, page);
    }
}
