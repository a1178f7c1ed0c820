package fi.luotsi.portal.chain;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.ui.depth.ChainDials;
import fi.luotsi.ui.table.TableOpening;

/** What a depth would change, while the provider chooses it in its answer. */
@Controller
class DepthController {

    private final TableOpening tables;
    private final ChainDials dials;

    DepthController(TableOpening tables, ChainDials dials) {
        this.tables = tables;
        this.dials = dials;
    }

    /** @param typed the field of the answer, named as {@link AnswerFields} names it */
    @GetMapping("/portal/negotiations/{id}/terms/{term}/depth")
    String preview(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID term, @RequestParam Map<String, String> typed, Locale locale, Model model) {
        var table = tables.open(acting, "/portal/negotiations", id, locale);
        var state = table.table().term(new TermId(term)).orElseThrow(() -> new NotFound(term));
        var choice = new ChainDials.Choice(null, AnswerFields.depth(typed.getOrDefault("depth-" + term, "")));
        model.addAttribute("chainDial", dials.dial(acting, table.texts(), state, choice).orElseThrow(() -> new NotFound(term)));
        return "ui/depth :: preview";
    }
}
