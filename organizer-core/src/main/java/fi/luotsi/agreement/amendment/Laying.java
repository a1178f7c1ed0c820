package fi.luotsi.agreement.amendment;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * Lays an agreement's terms out anew, each with its agreed value as the organizer's draft: what nobody touches stays as it was agreed. A
 * pure function of the agreed package and of what is planned.
 */
final class Laying {

    private final AmendmentPlan plan;
    private final List<Opening.Laid> laid = new ArrayList<>();
    private final Map<TermId, TermId> origins = new HashMap<>();
    private final Map<Integer, Integer> last = new HashMap<>();

    private Laying(AmendmentPlan plan) {
        this.plan = plan;
    }

    /**
     * @param terms in the agreement's order
     * @param origins from which term of the agreement each comes; those of added years come from none
     */
    record Laid(List<Opening.Laid> terms, Map<TermId, TermId> origins) {}

    static Laid of(NegotiationPackage agreed, AmendmentPlan plan) {
        var laying = new Laying(plan);
        agreed.terms().forEach(laying::lay);
        laying.addedYears(agreed);
        return new Laid(laying.laid, laying.origins);
    }

    private void lay(TermState state) {
        var term = state.term();
        last.merge(term.place().section(), term.place().position(), Math::max);
        if (term instanceof FrameTerm frame && !plan.period().covers(frame.year())) {
            return;
        }
        var value = state.agreedValue().orElse(null);
        if (TermValue.Clause.LEFT_OUT.equals(value)) {
            return;
        }
        var copy = copy(term);
        laid.add(new Opening.Laid(copy, value, value == null ? null : plan.unchanged().apply(state)));
        origins.put(copy.id(), term.id());
    }

    /** The frames of years that the agreement did not have: those of its last year, still to be offered. */
    private void addedYears(NegotiationPackage agreed) {
        var frames = agreed.terms().stream().filter(state -> state.term() instanceof FrameTerm).toList();
        var known = frames.stream().map(state -> year(state)).sorted().distinct().toList();
        if (known.isEmpty()) {
            return;
        }
        var pattern = frames.stream().filter(state -> year(state).equals(known.getLast())).sorted(Comparator.comparing(state -> state.term().place())).toList();
        plan.period().years().stream().filter(year -> !known.contains(year)).forEach(year -> pattern.forEach(state -> {
            if (state.term() instanceof FrameTerm frame) {
                laid.add(new Opening.Laid(new FrameTerm(TermId.random(), next(frame.place().section()), frame.title(), frame.packageCode(), year, frame.line(),
                        year.equals(known.getLast().plusYears(1)) ? euros(state) : null), null, null));
            }
        }));
    }

    private Place next(int section) {
        return new Place(section, last.merge(section, 1, Integer::sum));
    }

    private static Year year(TermState state) {
        return state.term() instanceof FrameTerm frame ? frame.year() : Year.of(0);
    }

    private static @Nullable Euros euros(TermState state) {
        return state.agreedValue().orElse(null) instanceof TermValue.Frame(var amount) ? amount : null;
    }

    private static Term copy(Term term) {
        var id = TermId.random();
        return switch (term) {
            case Term.ClauseTerm(_, var place, var title) -> new Term.ClauseTerm(id, place, title);
            case FrameTerm(_, var place, var title, var code, var year, var line, var before) -> new FrameTerm(id, place, title, code, year, line, before);
            case Term.RuleTerm(_, var place, var title, var frame) -> new Term.RuleTerm(id, place, title, frame);
            case Term.TargetTerm(_, var place, var title) -> new Term.TargetTerm(id, place, title);
            case Term.ChainTerm(_, var place, var title, var chain) -> new Term.ChainTerm(id, place, title, chain);
            case Term.FundingModelTerm(_, var place, var title) -> new Term.FundingModelTerm(id, place, title);
        };
    }
}
