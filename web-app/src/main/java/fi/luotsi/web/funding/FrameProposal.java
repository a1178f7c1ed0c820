package fi.luotsi.web.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.frame.FundingPlan;
import fi.luotsi.funding.frame.GrowthCeiling;
import fi.luotsi.funding.frame.PackageGround;
import fi.luotsi.funding.frame.ProposedFrames;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What the plan comes to: how much there is to divide, and each package's frame.
 *
 * @param grounds as the frames
 */
record FrameProposal(FundingPlan plan, List<FrameLine> lines, List<PackageGround> grounds, ProposedFrames frames, List<GrowthCeiling> ceilings, GrowthCeiling together) {

    /** @return null where the form was refused; the errors are in the form then */
    static @Nullable FrameProposal of(List<FrameLine> lines, PlanForm form) {
        var grounds = lines.stream().map(form::ground).toList();
        var plan = form.plan(grounds);
        var history = form.byHistory();
        var ceilings = grounds.stream().map(ground -> form.ceiling(ground.before())).toList();
        var together = form.ceiling(Euros.sum(grounds.stream().map(PackageGround::before).toList()));
        if (form.errors().isEmpty() && plan.forProvider().cents() <= 0) {
            form.refuse("stateFunding", "funding.frames.nothing-left");
        }
        if (form.errors().isEmpty() && grounds.stream().noneMatch(ground -> ground.before().cents() > 0 && ground.needCoefficient().signum() > 0)) {
            form.refuse("need." + grounds.getFirst().code(), "funding.frames.no-ground");
        }
        return form.errors().isEmpty() ? new FrameProposal(plan, lines, grounds, ProposedFrames.of(plan.forProvider(), grounds, history), ceilings, together) : null;
    }

    Euros net() {
        return Euros.sum(frames.frames().stream().map(ProposedFrames.Proposed::net).toList());
    }

    boolean exceeds(int k) {
        return frames.frames().get(k).gross().exceeds(ceilings.get(k).most());
    }

    boolean exceeds() {
        return frames.total().exceeds(together.most());
    }

    /** Euros for each resident; empty where the residents are not known. */
    Optional<Euros> perResident(OptionalInt residents) {
        return residents.isEmpty() ? Optional.empty()
                : Optional.of(frames.total().times(BigDecimal.ONE.divide(BigDecimal.valueOf(residents.getAsInt()), MathContext.DECIMAL64), RoundingMode.HALF_UP));
    }

    /**
     * The frames as the organizer's offers, where they can still be offered.
     *
     * @param seen the version of the draft that the person saw, by term
     */
    List<DraftEntry> offers(String reason, ToIntFunction<TermState> seen) {
        var entries = new ArrayList<DraftEntry>();
        IntStream.range(0, lines.size()).forEach(k -> {
            var proposed = frames.frames().get(k);
            offer(lines.get(k).expenses(), proposed.gross(), reason, seen, entries);
            offer(lines.get(k).fees(), proposed.clientFees(), reason, seen, entries);
        });
        return entries;
    }

    /** What stands already is not offered again; what the provider asks for is accepted. */
    private static void offer(@Nullable TermState state, Euros amount, String reason, ToIntFunction<TermState> seen, List<DraftEntry> entries) {
        if (state == null || state.isAgreed()) {
            return;
        }
        var value = new TermValue.Frame(amount);
        boolean stands = state.standingOf(Party.ORGANIZER, state.draft()).map(value::equals).orElse(false);
        boolean theirs = state.canBeAnsweredBy(Party.ORGANIZER) && state.latest().map(latest -> latest.value().equals(value)).orElse(false);
        if (theirs) {
            entries.add(DraftEntry.accept(state.term().id(), seen.applyAsInt(state)));
        } else if (!stands) {
            entries.add(DraftEntry.offer(state.term().id(), value, reason, seen.applyAsInt(state)));
        }
    }
}
