package fi.luotsi.web.chain;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainId;

/** The services a draft promises as a whole: one is added or taken away; where no step brings it about, the checks say so. */
@Controller
class PromisePages {

    private final ChainDrafting drafting;
    private final ChainDesk desk;

    PromisePages(ChainDrafting drafting, ChainDesk desk) {
        this.drafting = drafting;
        this.desk = desk;
    }

    @PostMapping("/chains/{chain}/draft/services")
    String keep(Acting.OrganizerStaff acting, @PathVariable UUID chain, @RequestParam(defaultValue = "0") int seen, @RequestParam(defaultValue = "") String promised,
            @RequestParam(defaultValue = "false") boolean away, Locale locale, RedirectAttributes after) {
        var draft = desk.require(acting, chain);
        boolean known = away ? draft.content().services().contains(promised) : desk.services(acting, null, locale).containsKey(promised);
        if (!known) {
            after.addFlashAttribute("promiseProblem", desk.texts(locale).of("chain.package.refused"));
            return "redirect:" + ChainDesk.address(chain) + "#promised";
        }
        drafting.promise(acting, new ChainId(chain), seen, promised, !away);
        return desk.saved(after, chain, locale, "#promises");
    }
}
