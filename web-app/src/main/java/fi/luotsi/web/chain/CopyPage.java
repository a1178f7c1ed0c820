package fi.luotsi.web.chain;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ServiceChains;

/** A new chain that begins as the copy of a version, under a name that says so until somebody gives it another. */
@Controller
class CopyPage {

    private static final Locale FINNISH = Locale.of("fi");
    private static final Locale SWEDISH = Locale.of("sv");

    private final ServiceChains chains;
    private final ChainDrafting drafting;
    private final ChainDesk desk;

    CopyPage(ServiceChains chains, ChainDrafting drafting, ChainDesk desk) {
        this.chains = chains;
        this.drafting = drafting;
        this.desk = desk;
    }

    @PostMapping("/chains/{chain}/versions/{number}/copy")
    String copy(Acting.OrganizerStaff acting, @PathVariable UUID chain, @PathVariable int number, Locale locale, RedirectAttributes after) {
        var head = chains.version(acting, new ChainId(chain), number).head();
        var name = Words.of(desk.texts(FINNISH).of("chain.copy.name", head.name().in(FINNISH)), desk.texts(SWEDISH).of("chain.copy.name", head.name().in(SWEDISH)));
        var copy = drafting.copy(acting, head.chain(), number, new ChainFacts(name, head.servicePackage()));
        after.addFlashAttribute("said", desk.texts(locale).of("chain.copy.made"));
        return "redirect:" + ChainDesk.address(copy.value());
    }
}
