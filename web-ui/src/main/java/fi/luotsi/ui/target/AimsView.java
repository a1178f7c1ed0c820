package fi.luotsi.ui.target;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.strategy.Edition;
import fi.luotsi.strategy.Gaps;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.KindShares;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.chart.Axis;
import fi.luotsi.ui.chart.BarPlot;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.chart.Look;
import fi.luotsi.ui.listing.CodedTerms;
import fi.luotsi.ui.table.Texts;

/**
 * A negotiation's targets against the service strategy, for {@code ui/aims}: which goal each target serves, which goals none serves,
 * and which share of the euros stands behind which kind of target.
 *
 * @param edition the number of the edition in force; null where no strategy is published
 * @param whole the sum of the shares; a dash where there are no euros
 */
public record AimsView(@Nullable Integer edition, @Nullable String strategy, List<AimLine> aims, long orphans, List<String> unserved, List<ShareLine> shares,
        String total, String whole, @Nullable Chart chart) {

    /** @param term the target's id; @param kind null where the target has no tag */
    public record AimLine(UUID term, String name, String goal, StatusTag tag, @Nullable String kind) {}

    public record ShareLine(String name, String euros, String percent) {}

    /**
     * @param shown   which targets are listed; the shares are of all
     * @param inForce empty where there are none
     * @param all     published editions, the newest first
     */
    public static AimsView of(Texts texts, NegotiationPackage table, CodedTerms shown, Optional<Edition> inForce, List<Edition> all) {
        var targets = new LinkedHashMap<TermState, ImpactTarget>();
        table.terms().forEach(state -> standing(state).ifPresent(value -> {
            if (value instanceof TermValue.Target(var target)) {
                targets.put(state, target);
            }
        }));
        var shares = KindShares.of(frames(table), targets.values().stream().map(target -> new KindShares.Tied(target.card().kind(), target.card().packages())).toList());
        var gaps = inForce.map(edition -> Gaps.between(edition, all, targets.entrySet().stream()
                .map(entry -> new Gaps.Named(entry.getKey().term().id().value(), entry.getValue().goal())).toList())).orElse(new Gaps(List.of(), List.of()));
        var lines = gaps.aims().stream().filter(aim -> shown.shows(new TermId(aim.target()))).map(aim -> line(texts, targets, aim)).toList();
        return new AimsView(inForce.map(edition -> edition.head().number()).orElse(null), inForce.map(edition -> texts.in(edition.head().title())).orElse(null),
                lines, gaps.orphans().size(), gaps.unserved().stream().map(item -> texts.in(item.text())).toList(),
                shares.lines().stream().map(line -> share(texts, line)).toList(), texts.formats().euros(shares.total()), whole(texts, shares), shares.total().cents() == 0 ? null : chart(texts, shares));
    }

    /** Names of the service packages that have frames, by code. */
    public static Map<String, String> packages(Texts texts, NegotiationPackage table) {
        var names = new LinkedHashMap<String, String>();
        table.terms().forEach(state -> {
            if (state.term() instanceof FrameTerm frame) {
                names.putIfAbsent(frame.packageCode(), texts.in(frame.title()));
            }
        });
        return names;
    }

    private static AimLine line(Texts texts, Map<TermState, ImpactTarget> targets, Gaps.Aim aim) {
        var entry = targets.entrySet().stream().filter(one -> one.getKey().term().id().value().equals(aim.target())).findFirst().orElseThrow();
        var kind = entry.getValue().card().kind();
        var goal = aim.item() == null ? aim.goal() : texts.in(aim.item().text());
        var look = switch (aim.link()) {
            case SERVED -> StatusTag.Kind.AGREED;
            case REWORDED -> StatusTag.Kind.CONDITIONAL;
            case LEFT_OUT, UNKNOWN -> StatusTag.Kind.DISPUTED;
        };
        var word = texts.of("target.link." + aim.link(), aim.edition() == null ? "" : String.valueOf(aim.edition()));
        return new AimLine(aim.target(), texts.in(entry.getKey().term().title()), goal, new StatusTag(look, word), kind == null ? null : texts.of("target.kind.", kind));
    }

    private static ShareLine share(Texts texts, KindShares.Line line) {
        return new ShareLine(texts.of("target.tie.", line.tie()), texts.formats().euros(line.euros()), texts.formats().percent(line.percent(), 1));
    }

    private static String whole(Texts texts, KindShares shares) {
        return shares.total().cents() == 0 ? "–" : texts.formats().percent(shares.lines().stream().map(KindShares.Line::percent).reduce(BigDecimal.ZERO, BigDecimal::add), 1);
    }

    private static Chart chart(Texts texts, KindShares shares) {
        var axis = Axis.withZero(0, shares.lines().stream().mapToDouble(line -> line.percent().doubleValue()).max().orElse(1));
        var rows = shares.lines().stream().map(line -> BarPlot.Row.ofAmount(texts.of("target.tie.", line.tie()), line.percent().doubleValue(),
                texts.formats().percent(line.percent(), 1), Look.NEUTRAL)).toList();
        var said = shares.lines().stream().map(line -> texts.of("target.tie.", line.tie()) + " " + texts.formats().percent(line.percent(), 1)).toList();
        return BarPlot.chart("kind-shares", new Chart.Heading(texts.of("target.shares.picture"), String.join(", ", said) + ".", "%", null), axis,
                value -> String.valueOf(Math.round(value)), 0, "", rows, new Chart.Numbers(List.of(), List.of()));
    }

    /** Expenses of every year by package, as they stand on the table or in the reader's own draft; what nobody has offered counts nothing. */
    private static Map<String, Euros> frames(NegotiationPackage table) {
        var frames = new LinkedHashMap<String, Euros>();
        for (TermState state : table.terms()) {
            if (state.term() instanceof FrameTerm frame && frame.line() == LineKind.EXPENSES
                    && standing(state).orElse(null) instanceof TermValue.Frame(var amount)) {
                frames.merge(frame.packageCode(), amount, Euros::plus);
            }
        }
        return frames;
    }

    /** The reader's own draft, or what was offered last. */
    public static Optional<TermValue> standing(TermState state) {
        return state.draft() != null && state.draft().value() != null ? Optional.of(state.draft().value()) : state.latest().map(Revision::value);
    }
}
