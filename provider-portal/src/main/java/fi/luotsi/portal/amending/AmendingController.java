package fi.luotsi.portal.amending;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.ui.amending.AmendingRoutes;

/** The changes of an agreement, on the provider's side. */
@Controller
@RequestMapping("/portal/negotiations")
class AmendingController extends AmendingRoutes<Acting.ProviderStaff> {

    private final ProviderAtTheTable providers;

    AmendingController(Parts parts, ProviderAtTheTable providers) {
        super("/portal/negotiations", parts);
        this.providers = providers;
    }

    @Override
    protected void draft(Acting.ProviderStaff acting, NegotiationId id, List<DraftEntry> entries) {
        providers.draft(acting, id, entries);
    }
}
