package fi.luotsi.web.chain.figures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.figure.ChainFigures;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.table.Texts;

/** Reads a version of a chain with the figures of a year, for the page of its cost and for the file of the same. */
@Component
class CostReading {

    private final ServiceChains chains;
    private final ChainFigures figures;
    private final Catalogue catalogue;

    CostReading(ServiceChains chains, ChainFigures figures, Catalogue catalogue) {
        this.chains = chains;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    /**
     * What was asked for.
     *
     * @param years of which files have brought figures
     * @param year  the one chosen; null for the version's own figures
     * @param names of packages and services by code
     */
    record Cost(ChainHead head, List<Integer> years, @Nullable Integer year, ChainContent content, Map<String, String> names, CodeChoice codes, Texts texts) {

        CostLines lines() {
            return new CostLines(new ChainWords(texts, content), names);
        }

        String packageName() {
            return names.getOrDefault(head.servicePackage(), head.servicePackage());
        }
    }

    /** What is published keeps the names it was published with. */
    Cost read(Acting.Person acting, UUID chain, int number, @Nullable String year, @Nullable String code, Texts texts) {
        var version = chains.version(acting, new ChainId(chain), number);
        var head = version.head();
        var years = figures.years(acting, head.chain());
        var chosen = years.stream().filter(one -> String.valueOf(one).equals(year)).findFirst().orElse(null);
        var content = chosen == null ? version.content() : figures.of(acting, head.chain(), chosen).in(version.content());
        var names = head.publication() == null ? catalogue.names(acting, texts) : catalogue.names(acting, head.publication().at(), texts);
        var services = content.steps().stream().flatMap(step -> Stream.ofNullable(step.service())).collect(Collectors.toSet());
        return new Cost(head, years, chosen, content, names, CodeChoice.among(CodeChoice.asked(code), services, names), texts);
    }
}
