package fi.luotsi.ui.summary;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.Attainment;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.summary.DecisionSummary.Aim;
import fi.luotsi.ui.summary.DecisionSummary.Bound;
import fi.luotsi.ui.summary.Room.Some;
import fi.luotsi.ui.table.ValueWords;

/** What is to be reached, how services are to be had, and how far the chains bind. */
record ReachPart(Ground ground, Room room) {

    Some<Aim> aims() {
        return room.some(ground.terms(TermKind.TARGET).stream().flatMap(state -> state.agreedValue().stream().filter(TermValue.Target.class::isInstance)
                .map(value -> aim(state, ((TermValue.Target) value).target()))).toList());
    }

    private Aim aim(TermState state, ImpactTarget target) {
        var href = ground.table().href(state.term().id());
        int decimals = decimals(target);
        var sign = target.direction() == ImpactTarget.Direction.AT_MOST ? "≤\u00a0" : "≥\u00a0";
        var bound = new Link(sign + written(target.value(), decimals, target) + " (" + target.year() + ")", href);
        if (!(target.baseline() instanceof Baseline.Measured measured)) {
            return new Aim(ground.link(state), bound, null, null);
        }
        var kept = target.judge(target.value(), measured.value());
        return new Aim(ground.link(state), bound, new Link(ground.texts().of("summary.aim.now", written(measured.value(), decimals, target), String.valueOf(measured.year()), measured.region(),
                measured.source()), href), new StatusTag(look(kept), ground.texts().of("summary.aim.", kept)));
    }

    /** As many decimals for both, so that they can be compared at a glance: at least one where either has one. */
    private static int decimals(ImpactTarget target) {
        return Math.max(scale(target.value()), target.baseline() instanceof Baseline.Measured measured ? scale(measured.value()) : 0);
    }

    private static int scale(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private String written(BigDecimal number, int decimals, ImpactTarget target) {
        return ground.texts().formats().decimal(number, decimals) + "\u00a0" + target.unit();
    }

    private static StatusTag.Kind look(Attainment kept) {
        return switch (kept) {
            case MET -> StatusTag.Kind.AGREED;
            case WITHIN_TOLERANCE -> StatusTag.Kind.CONDITIONAL;
            case MISSED, NOT_MEASURED -> StatusTag.Kind.OPEN;
        };
    }

    /** Waiting times and distances (saatavuus). */
    Some<Bound> access() {
        return room.some(ground.terms(TermKind.RULE).stream().filter(state -> state.term() instanceof Term.RuleTerm rule && rule.frame() == Term.FrameKind.ACCESS)
                .flatMap(state -> bound(state, words(state)).stream()).toList());
    }

    Some<Bound> chains() {
        return room.some(ground.terms(TermKind.CHAIN).stream().flatMap(state -> bound(state, words(state)).stream()).toList());
    }

    private @Nullable String words(TermState state) {
        var words = new ValueWords(ground.texts());
        return state.agreedValue().map(value -> value instanceof TermValue.Chain(_, var depth) ? words.level(depth) : words.line(value)).orElse(null);
    }

    private Optional<Bound> bound(TermState state, @Nullable String words) {
        return words == null ? Optional.empty() : Optional.of(new Bound(ground.link(state), words));
    }
}
