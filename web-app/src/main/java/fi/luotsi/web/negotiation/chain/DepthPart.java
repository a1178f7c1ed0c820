package fi.luotsi.web.negotiation.chain;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.depth.ChainDials;
import fi.luotsi.web.negotiation.Found;
import fi.luotsi.web.negotiation.TablePages;

/** What a depth would change, while it is chosen in the panel of a chain's term. */
@Controller
class DepthPart {

    private final TablePages pages;
    private final ChainDials dials;

    DepthPart(TablePages pages, ChainDials dials) {
        this.pages = pages;
        this.dials = dials;
    }

    @GetMapping("/negotiations/{id}/terms/{term}/depth")
    String preview(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable UUID term, @RequestParam(name = "chain.version", required = false) @Nullable String version,
            @RequestParam(name = "chain.depth", required = false) @Nullable String depth, Locale locale, Model model) {
        var table = pages.open(acting, id, locale);
        var choice = new ChainDials.Choice(version, TypedFields.choice(ChainDepth.class, depth).orElse(null));
        var dial = dials.dial(acting, table.view().texts(), Found.term(table, term), choice).orElseThrow(() -> new NotFound(term));
        model.addAttribute("chainDial", dial);
        return "ui/depth :: preview";
    }
}
