package fi.luotsi.web.chain;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.table.Texts;

/** Chains against those responsible: who has which steps, what nobody has, and what two have at once. */
@Controller
class MatrixPage {

    /** More rows nobody compares; the choice of a code makes them fewer. */
    static final int MOST = 60;

    private final ServiceChains chains;
    private final Catalogue catalogue;
    private final MessageSource messages;

    MatrixPage(ServiceChains chains, Catalogue catalogue, MessageSource messages) {
        this.chains = chains;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** @param code of a package the chain belongs to, or of a service one of its steps brings about */
    @GetMapping("/chains/matrix")
    String matrix(Acting.Person acting, @RequestParam(required = false) @Nullable String code, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var names = catalogue.names(acting, texts);
        var all = chains.whole(acting, chains.newest(acting));
        var choice = CodeChoice.among(CodeChoice.asked(code), all.stream().flatMap(version -> codes(version).stream()).collect(Collectors.toSet()), names);
        var found = all.stream().filter(version -> choice.shows(codes(version))).toList();
        model.addAttribute("matrix", ChainMatrix.of(texts, found.stream().limit(MOST).toList(), names)).addAttribute("any", !all.isEmpty()).addAttribute("codes", choice)
                .addAttribute("left", Math.max(0, found.size() - MOST));
        return "chain/matrix";
    }

    private static Set<String> codes(ChainVersion version) {
        var steps = version.content().steps().stream().flatMap(step -> Stream.ofNullable(step.service()));
        return Stream.of(Stream.of(version.head().servicePackage()), version.content().services().stream(), steps).flatMap(codes -> codes).collect(Collectors.toSet());
    }
}
