package fi.luotsi.web.chain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.chain.ChainUses;
import fi.luotsi.servicechain.ChainCodes;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.CodedVersion;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.ui.chain.ChangeLine;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.listing.Coded;
import fi.luotsi.ui.table.Texts;

/** Chains to read, for the organizer's staff and its providers: each version at an address of its own, whatever came after it. */
@Controller
class ChainPages {

    private final ServiceChains chains;
    private final ChainCodes codes;
    private final ChainShowing showing;
    private final Catalogue catalogue;
    private final MessageSource messages;

    ChainPages(ServiceChains chains, ChainCodes codes, ChainShowing showing, Catalogue catalogue, MessageSource messages) {
        this.chains = chains;
        this.codes = codes;
        this.showing = showing;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping("/chains")
    String list(Acting.Person acting, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        var texts = texts(locale);
        var names = catalogue.names(acting, texts);
        var all = chains.newest(acting);
        var asked = Asked.of("/chains", parameters);
        boolean draws = ServiceChains.mayDraw(acting);
        model.addAttribute("listing", new ChainListing(texts, names, coded(acting, all, asked.code(), names), draws).layout().show(all, asked, locale)
                .as(head -> ChainLine.of(texts, head, names))).addAttribute("any", !all.isEmpty()).addAttribute("draws", draws);
        return "chain/list";
    }

    private Coded<ChainHead> coded(Acting.Person acting, List<ChainHead> all, String asked, Map<String, String> names) {
        var carried = codes.ofVersions(acting, all).stream().collect(Collectors.toMap(CodedVersion::id, CodedVersion::codes));
        var used = carried.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return new Coded<>(CodeChoice.among(asked, used, names), (head, code) -> carried.getOrDefault(head.id(), Set.of()).contains(code));
    }

    /** The newest version the person may see. */
    @GetMapping("/chains/{chain}")
    String newest(Acting.Person acting, @PathVariable UUID chain) {
        return "redirect:" + address(chains.versions(acting, new ChainId(chain)).getFirst());
    }

    @GetMapping("/chains/{chain}/versions/{number}")
    String version(Acting.Person acting, @PathVariable UUID chain, @PathVariable int number, Locale locale, Model model) {
        var heads = chains.versions(acting, new ChainId(chain));
        var version = chains.version(acting, new ChainId(chain), number);
        var before = heads.stream().filter(head -> head.number() < number).findFirst().map(head -> chains.version(acting, head.chain(), head.number())).orElse(null);
        showing.show(acting, version, before, heads, texts(locale), model);
        model.addAttribute("draws", ServiceChains.mayDraw(acting)).addAttribute("edit", null).addAttribute("whereUsed", ChainUses.mayRead(acting));
        return "chain/version";
    }

    @GetMapping("/chains/{chain}/changes/{from}/{to}")
    String changes(Acting.Person acting, @PathVariable UUID chain, @PathVariable int from, @PathVariable int to, Locale locale, Model model) {
        var earlier = chains.version(acting, new ChainId(chain), Math.min(from, to));
        var later = chains.version(acting, new ChainId(chain), Math.max(from, to));
        var texts = texts(locale);
        var heads = chains.versions(acting, new ChainId(chain));
        showing.show(acting, later, earlier, heads, texts, model);
        model.addAttribute("earlier", earlier.head().number()).addAttribute("changes", ChangeLine.all(texts, earlier.content(), later.content()))
                .addAttribute("numbers", heads.stream().map(ChainHead::number).sorted().toList());
        return "chain/changes";
    }

    /** Where the choice of two versions leads. */
    @GetMapping("/chains/{chain}/changes")
    String chosen(@PathVariable UUID chain, @RequestParam int from, @RequestParam int to) {
        return "redirect:/chains/" + chain + "/changes/" + from + "/" + to;
    }

    static String address(ChainHead head) {
        return "/chains/" + head.chain().value() + "/versions/" + head.number();
    }

    private Texts texts(Locale locale) {
        return new Texts(messages, locale);
    }
}
