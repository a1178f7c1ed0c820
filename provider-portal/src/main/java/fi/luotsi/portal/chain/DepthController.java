package fi.luotsi.portal.chain;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.ui.depth.ChainDials;
import fi.luotsi.ui.depth.DepthRoutes;
import fi.luotsi.ui.table.TableOpening;

/** What a depth would change, while the provider chooses it; the version stays the one offered. */
@Controller
@RequestMapping("/portal/negotiations")
class DepthController extends DepthRoutes<Acting.ProviderStaff> {

    DepthController(TableOpening tables, ChainDials dials) {
        super("/portal/negotiations", tables, dials);
    }

    @Override
    protected ChainDials.Choice choice(UUID term, Map<String, String> fields) {
        return new ChainDials.Choice(null, AnswerFields.depth(fields.getOrDefault("depth-" + term, "")));
    }
}
