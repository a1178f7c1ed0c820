package fi.luotsi.portal.deciding;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.deciding.AgreementRoutes;

/** The agreement as the provider sees it, decides on it and signs it. */
@Controller
@RequestMapping("/portal/negotiations/{id}/agreement")
class AgreementController extends AgreementRoutes<Acting.ProviderStaff> {

    AgreementController(Parts parts) {
        super("/portal/negotiations", parts);
    }
}
