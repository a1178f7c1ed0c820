package fi.luotsi.web.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainChecks;
import fi.luotsi.servicechain.content.ChainFinding;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.table.Texts;

/**
 * Chains by those responsible.
 *
 * @param columns providers first, those outside the agreement after them, each in the order of their first step
 */
record ChainMatrix(List<Column> columns, List<Row> rows) {

    private static final Set<ChainFinding.Kind> GAPS = Set.of(ChainFinding.Kind.ACTOR_MISSING, ChainFinding.Kind.GAP, ChainFinding.Kind.NO_STEPS);

    /** @param kind whose steps these are, where they stand outside the agreement; null for a provider */
    record Column(String name, @Nullable String kind) {}

    /** @param cells one for each column */
    record Row(String name, String href, String version, List<Cell> cells, List<String> gaps, List<String> overlaps) {}

    /**
     * What an actor has of a chain.
     *
     * @param count of steps, in words; empty where it has none
     * @param numbers of the steps in the chain
     * @param overlap whether somebody else is responsible for one of its services too
     */
    record Cell(String count, String numbers, boolean overlap) {}

    /** @param names of packages and services by code */
    static ChainMatrix of(Texts texts, List<ChainVersion> versions, Map<String, String> names) {
        var actors = actors(versions);
        return new ChainMatrix(actors.stream().map(actor -> new Column(texts.in(actor.name()), actor.kind().standsOutside() ? texts.of("chain.actor.", actor.kind()) : null)).toList(),
                versions.stream().map(version -> row(texts, version, actors, names)).toList());
    }

    private static List<Actor> actors(List<ChainVersion> versions) {
        var actors = new ArrayList<Actor>();
        for (boolean outside : new boolean[] {false, true}) {
            versions.stream().flatMap(version -> version.content().actors().stream()).filter(actor -> actor.kind().standsOutside() == outside).forEach(actor -> {
                if (actors.stream().noneMatch(actor::sharesLaneWith)) {
                    actors.add(actor);
                }
            });
        }
        return actors;
    }

    private static Row row(Texts texts, ChainVersion version, List<Actor> actors, Map<String, String> names) {
        var words = new ChainWords(texts, version.content());
        var findings = new ChainChecks(version.content()).findings();
        var doubled = findings.stream().filter(finding -> finding.kind() == ChainFinding.Kind.OVERLAP).flatMap(finding -> finding.steps().stream()).collect(Collectors.toSet());
        var head = version.head();
        return new Row(texts.in(head.name()), ChainPages.address(head), texts.of(head.isDraft() ? "chain.draft" : "chain.version", String.valueOf(head.number())),
                actors.stream().map(actor -> cell(words, actor, doubled)).toList(),
                told(words, findings.stream().filter(finding -> GAPS.contains(finding.kind())).toList(), names),
                told(words, findings.stream().filter(finding -> finding.kind() == ChainFinding.Kind.OVERLAP).toList(), names));
    }

    private static Cell cell(ChainWords words, Actor actor, Set<UUID> doubled) {
        var steps = words.chain().steps().stream().filter(step -> step.actor() != null && Objects.requireNonNull(step.actor()).sharesLaneWith(actor)).map(Step::id).toList();
        return steps.isEmpty() ? new Cell("", "", false) : new Cell(words.texts().of("chain.matrix.steps", steps.size()),
                steps.stream().map(step -> String.valueOf(words.chain().number(step))).collect(Collectors.joining(", ")), steps.stream().anyMatch(doubled::contains));
    }

    private static List<String> told(ChainWords words, List<ChainFinding> findings, Map<String, String> names) {
        return findings.stream().map(finding -> words.finding(finding, finding.service() == null ? "" : names.getOrDefault(finding.service(), finding.service()))).toList();
    }
}
