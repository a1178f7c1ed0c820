package fi.luotsi.web.chain.uses;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.chain.ChainUses;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.table.Texts;

/** Where a chain or one of its steps is used: for those who draw chains and for both sides of the table. */
@Controller
class WhereUsedPage {

    private final ServiceChains chains;
    private final ChainEffects effects;
    private final MessageSource messages;

    WhereUsedPage(ServiceChains chains, ChainEffects effects, MessageSource messages) {
        this.chains = chains;
        this.effects = effects;
        this.messages = messages;
    }

    /** @param step a step of the newest version the person may see */
    @GetMapping("/chains/{chain}/where-used")
    String whereUsed(Acting.Person acting, @PathVariable UUID chain, @RequestParam(defaultValue = "") String step, Locale locale, Model model) {
        if (!ChainUses.mayRead(acting)) {
            throw new NotFound(chain);
        }
        var texts = new Texts(messages, locale);
        var head = chains.versions(acting, new ChainId(chain)).getFirst();
        var newest = chains.version(acting, head.chain(), head.number());
        var chosen = chosen(newest, step);
        model.addAttribute("chain", chain).addAttribute("name", texts.in(head.name())).addAttribute("steps", steps(newest, texts)).addAttribute("step", chosen)
                .addAttribute("effects", effects.of(acting, newest, chosen, texts));
        return "chain/where-used";
    }

    private static @Nullable UUID chosen(ChainVersion version, String step) {
        return version.content().steps().stream().map(one -> one.id()).filter(id -> id.toString().equals(step)).findFirst().orElse(null);
    }

    private static Map<String, String> steps(ChainVersion version, Texts texts) {
        var words = new ChainWords(texts, version.content());
        var steps = new LinkedHashMap<String, String>();
        version.content().steps().forEach(step -> steps.put(step.id().toString(), words.numbered(step.id())));
        return steps;
    }
}
