package fi.luotsi.web.chain.uses;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.chain.ChainUse;
import fi.luotsi.negotiation.chain.ChainUses;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.ui.table.Texts;

/** Works out what a chain or a step touches: one query for the packages, and one chain's content for each version they name. */
@Component
public class ChainEffects {

    private final ChainUses uses;
    private final ServiceChains chains;

    ChainEffects(ChainUses uses, ServiceChains chains) {
        this.uses = uses;
        this.chains = chains;
    }

    /**
     * @param newest the version that says which services the chain is about
     * @param step   null for the chain as a whole; else packages whose version does not have the step are left out
     */
    public Effects of(Acting.Person acting, ChainVersion newest, @Nullable UUID step, Texts texts) {
        var found = uses.of(acting, newest.head().chain(), codes(newest, step));
        Map<Integer, ChainVersion> versions = new LinkedHashMap<>();
        found.forEach(use -> versions.computeIfAbsent(use.version(), number -> chains.version(acting, newest.head().chain(), number)));
        var binding = new Bindings(versions, step, texts);
        var touched = found.stream().filter(use -> binding.has(use.version())).toList();
        var lines = touched.stream().map(use -> line(acting, use, binding, texts)).toList();
        return new Effects(lines, binding.of(touched), lines.stream().mapToInt(Effects.Line::clauses).sum(), lines.stream().mapToInt(line -> line.targets().size()).sum());
    }

    private static Effects.Line line(Acting.Person acting, ChainUse use, Bindings bindings, Texts texts) {
        return new Effects.Line(texts.in(use.title()), href(acting, use), texts.in(use.providerName()) + ", " + use.caseNumber(),
                texts.of(use.negotiated() ? "chain.uses.negotiated" : "chain.uses.going-on"), String.valueOf(use.version()), bindings.level(use),
                bindings.clauses(use).size(), bindings.measures(use).size(), use.targets().stream().map(texts::in).toList());
    }

    private static @Nullable String href(Acting.Person acting, ChainUse use) {
        return switch (acting.role()) {
            case ORGANIZER_NEGOTIATOR -> "/negotiations/" + use.negotiation() + "/terms/" + use.term() + "#t-" + use.term();
            case PROVIDER_MANAGER -> "/portal/negotiations/" + use.negotiation() + "/terms/" + use.term() + "#t-" + use.term();
            case ADMINISTRATOR, AUDITOR, DECISION_MAKER, EXPERT -> null;
        };
    }

    /** The codes by which targets say what they measure: the chain's package, and the services of the step or of all steps. */
    private static Set<String> codes(ChainVersion version, @Nullable UUID step) {
        var codes = version.content().steps().stream().filter(one -> step == null || one.id().equals(step)).map(one -> one.service()).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        codes.add(version.head().servicePackage());
        return codes;
    }
}
