package fi.luotsi.scenario.choice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.clause.table.ClausesAtTheTable;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.scenario.choice.FundingChoice.Evidence;
import fi.luotsi.scenario.choice.FundingChoice.Grounds;

/**
 * The choice of the funding model. To choose is to offer: the funding term, and what the clause library says for the model, go into the organizer's
 * draft in one transaction.
 */
@Service
@Transactional
public class FundingChoices {

    /** The agreement's section of financial steering (DOMAIN A.5). */
    private static final int FINANCIAL_STEERING = 7;

    private final TableReading reading;
    private final OrganizerAtTheTable organizers;
    private final ClausesAtTheTable clauses;
    private final Scenarios scenarios;
    private final ChoiceRows rows;
    private final Tenancy tenancy;
    private final Clock clock;

    FundingChoices(TableReading reading, OrganizerAtTheTable organizers, ClausesAtTheTable clauses, Scenarios scenarios, ChoiceRows rows,
            Tenancy tenancy, Clock clock) {
        this.reading = reading;
        this.organizers = organizers;
        this.clauses = clauses;
        this.scenarios = scenarios;
        this.rows = rows;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The choices in the order of their rounds. One that is still in the draft is the organizer's negotiators' alone. */
    public List<FundingChoice> of(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return rows.of(id);
    }

    public Optional<FundingChoice> last(Acting.Person acting, NegotiationId id) {
        return of(acting, id).stream().reduce((_, later) -> later);
    }

    /**
     * Records the choice and lays its offer into the organizer's draft.
     *
     * @param runs kept runs it rests on
     * @param reason beside the offer, as the provider will read it
     * @throws ChoiceRefused naming the rules
     * @throws fi.luotsi.negotiation.RulesBroken where the draft does not take the offer, for example out of turn
     */
    public FundingChoice choose(Acting.OrganizerStaff acting, NegotiationId id, Grounds grounds, Set<UUID> runs, String reason) {
        tenancy.enter(acting);
        var table = reading.tablePackage(acting, id);
        var evidence = evidence(acting, id, runs);
        var funding = term(table, Term.FundingModelTerm.class).orElse(null);
        var broken = broken(grounds, evidence, funding);
        if (!broken.isEmpty() || funding == null) {
            throw new ChoiceRefused(broken);
        }
        organizers.draft(acting, id, offers(acting, table, funding, grounds, reason));
        var choice = new FundingChoice(table.head().round(), grounds, evidence, acting.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.save(acting, table.head(), choice);
        return choice;
    }

    /** The clause that the choice writes; empty where the package has none. */
    public static Optional<TermState> clause(NegotiationPackage table) {
        return table.terms().stream().filter(state -> state.term() instanceof Term.ClauseTerm && state.term().place().section() == FINANCIAL_STEERING).findFirst();
    }

    private List<DraftEntry> offers(Acting.OrganizerStaff acting, NegotiationPackage table, TermState funding, Grounds grounds, String reason) {
        var entries = new ArrayList<DraftEntry>();
        entries.add(offer(funding, new TermValue.Funding(grounds.model()), reason));
        clause(table).ifPresent(clause -> clauses.of(acting, table).of(clause.term().id()).filter(held -> held.clause().followsTheModel()).ifPresent(held -> {
            if (!clause.isAgreed()) {
                entries.add(offer(clause, held.current().content().text(grounds.model()), reason));
            }
        }));
        return entries;
    }

    /** What the provider has offered already is accepted, not offered again. */
    private static DraftEntry offer(TermState state, TermValue value, String reason) {
        int seen = state.draft() == null ? 0 : state.draft().version();
        boolean theirs = state.canBeAnsweredBy(Party.ORGANIZER) && state.latest().map(latest -> latest.value().equals(value)).orElse(false);
        return theirs ? DraftEntry.accept(state.term().id(), seen) : DraftEntry.offer(state.term().id(), value, reason, seen);
    }

    private static Optional<TermState> term(NegotiationPackage table, Class<? extends Term> kind) {
        return table.terms().stream().filter(state -> kind.isInstance(state.term())).findFirst();
    }

    private static List<ChoiceRule> broken(Grounds grounds, List<Evidence> evidence, @Nullable TermState funding) {
        var broken = new ArrayList<ChoiceRule>();
        if (grounds.decidedBy().isBlank()) {
            broken.add(ChoiceRule.CHOICE_NAMES_ITS_BODY);
        }
        if (grounds.reasons().isBlank()) {
            broken.add(ChoiceRule.CHOICE_CARRIES_REASONS);
        }
        if (grounds.forLumpSum().isBlank() || grounds.forPackages().isBlank()) {
            broken.add(ChoiceRule.CHOICE_WEIGHS_BOTH_MODELS);
        }
        if (evidence.isEmpty()) {
            broken.add(ChoiceRule.CHOICE_RESTS_ON_A_RUN);
        }
        if (funding == null) {
            broken.add(ChoiceRule.PACKAGE_HAS_A_FUNDING_TERM);
        }
        return broken;
    }

    private List<Evidence> evidence(Acting.OrganizerStaff acting, NegotiationId id, Set<UUID> runs) {
        var names = new java.util.HashMap<fi.luotsi.scenario.ScenarioId, String>();
        scenarios.of(acting, id).forEach(scenario -> names.put(scenario.id(), scenario.name()));
        return scenarios.runs(acting, id).stream().filter(run -> runs.contains(run.id())).map(run -> new Evidence(run.scenario(),
                names.getOrDefault(run.scenario(), ""), run.id(), run.hash(), run.content().sampling().seed(), run.content().sampling().replications(),
                run.modelVersion(), run.figures())).toList();
    }
}
