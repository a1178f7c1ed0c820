package fi.luotsi.web.chain.uses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.chain.ChainUse;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.Commitment;
import fi.luotsi.servicechain.content.Commitments;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;

/** What each version binds at each depth, in words and worked out once; with a step, only what speaks of it. */
final class Bindings {

    private record Key(int version, ChainDepth depth) {}

    private final Map<Integer, ChainVersion> versions;
    private final @Nullable UUID step;
    private final Texts texts;
    private final Map<Key, Effects.Binding> worked = new LinkedHashMap<>();

    Bindings(Map<Integer, ChainVersion> versions, @Nullable UUID step, Texts texts) {
        this.versions = versions;
        this.step = step;
        this.texts = texts;
    }

    /** Whether the version has the step. */
    boolean has(int version) {
        var known = versions.get(version);
        return known != null && (step == null || known.content().step(step).isPresent());
    }

    List<String> clauses(ChainUse use) {
        return at(use).clauses();
    }

    List<String> measures(ChainUse use) {
        return at(use).measures();
    }

    String level(ChainUse use) {
        return new ValueWords(texts).level(use.depth());
    }

    /** One for each version and depth that binds something, the one of most packages first. */
    List<Effects.Binding> of(List<ChainUse> uses) {
        var counts = new LinkedHashMap<Key, Integer>();
        uses.forEach(use -> counts.merge(new Key(use.version(), use.depth()), 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.<Key, Integer>comparingByValue().reversed()).map(entry -> {
            var binding = at(entry.getKey());
            return new Effects.Binding(binding.level(), entry.getValue(), binding.clauses(), binding.measures());
        }).filter(binding -> !binding.clauses().isEmpty() || !binding.measures().isEmpty()).toList();
    }

    private Effects.Binding at(ChainUse use) {
        return at(new Key(use.version(), use.depth()));
    }

    private Effects.Binding at(Key key) {
        return worked.computeIfAbsent(key, this::work);
    }

    private Effects.Binding work(Key key) {
        var version = versions.get(key.version());
        if (version == null) {
            throw new IllegalStateException("A package names version " + key.version() + ", which nobody has read");
        }
        var level = texts.of("chain.uses.level", String.valueOf(key.version()), new ValueWords(texts).level(key.depth()));
        return new Effects.Binding(level, 0, said(version, key.depth(), false), said(version, key.depth(), true));
    }

    private List<String> said(ChainVersion version, ChainDepth depth, boolean measures) {
        var words = new ChainWords(texts, version.content());
        return new Commitments(version.content()).at(depth).stream().filter(commitment -> commitment.isMeasure() == measures && speaksOfIt(commitment))
                .map(commitment -> words.commitment(commitment, version.head().name())).toList();
    }

    private boolean speaksOfIt(Commitment commitment) {
        return step == null || step.equals(commitment.step()) || step.equals(commitment.to());
    }
}
