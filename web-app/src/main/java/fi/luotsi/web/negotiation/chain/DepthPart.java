package fi.luotsi.web.negotiation.chain;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.depth.ChainDials;
import fi.luotsi.ui.depth.DepthRoutes;
import fi.luotsi.ui.table.TableOpening;

/** What a depth would change, while the organizer chooses it. */
@Controller
@RequestMapping("/negotiations")
class DepthPart extends DepthRoutes<Acting.OrganizerStaff> {

    DepthPart(TableOpening tables, ChainDials dials) {
        super("/negotiations", tables, dials);
    }

    @Override
    protected ChainDials.Choice choice(UUID term, Map<String, String> fields) {
        return new ChainDials.Choice(fields.get("chain.version"), TypedFields.choice(ChainDepth.class, fields.get("chain.depth")).orElse(null));
    }
}
