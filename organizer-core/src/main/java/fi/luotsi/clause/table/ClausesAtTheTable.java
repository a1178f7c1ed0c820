package fi.luotsi.clause.table;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.ClauseLibrary;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Today;

/** The library at the table. Both sides are told the same; whoever's turn it is can lay into its draft what follows. */
@Service
@Transactional
public class ClausesAtTheTable {

    private final TableReading reading;
    private final OrganizerAtTheTable organizers;
    private final ProviderAtTheTable providers;
    private final ClauseLibrary library;
    private final OriginRows origins;
    private final Tenancy tenancy;
    private final Today today;
    private final Clock clock;

    ClausesAtTheTable(TableReading reading, OrganizerAtTheTable organizers, ProviderAtTheTable providers, ClauseLibrary library, OriginRows origins, Tenancy tenancy,
            Today today, Clock clock) {
        this.reading = reading;
        this.organizers = organizers;
        this.providers = providers;
        this.library = library;
        this.origins = origins;
        this.tenancy = tenancy;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Opens a negotiation of which some clauses come from the library.
     *
     * @param taken which, by the term that was laid out for them
     */
    public NegotiationId open(Acting.OrganizerStaff acting, NegotiationId id, Opening opening, Map<TermId, ClauseVersion> taken) {
        var opened = organizers.open(acting, id, opening);
        taken.forEach((term, version) -> origins.remember(acting, term, new CarriedClause.Origin(version.key(), version.number(), version.content().text()), clock.instant()));
        return opened;
    }

    /** The package, as the reader sees it, beside the library of its organizer. */
    public ClauseChecks of(Acting.Person acting, NegotiationPackage table) {
        tenancy.enter(acting);
        var known = origins.of(table.head().id());
        var carried = table.terms().stream().filter(state -> state.term() instanceof Term.ClauseTerm).map(state -> carried(state, known)).toList();
        return ClauseChecks.of(library.all(acting), today.day(), facts(table), carried);
    }

    /**
     * Lays the clause into the own draft: as a term of its own, or as the text of the term that the package has for it.
     *
     * @param reason where the term has been offered before, why it reads otherwise now
     * @throws NotFound where the clause is not one that belongs and could be taken
     * @throws fi.luotsi.negotiation.RulesBroken where the draft does not take it, for example out of turn
     */
    public TermId take(Acting.Person acting, NegotiationId id, ClauseKey key, String reason) {
        OwnSide.require(acting);
        var table = reading.tablePackage(acting, id);
        var checks = of(acting, table);
        var version = Stream.concat(checks.missing().stream(), checks.optional().stream()).filter(one -> one.key().equals(key)).findFirst().orElseThrow(() -> new NotFound(key));
        var content = version.content();
        var text = content.text(checks.facts().funding());
        var there = checks.carrying(key).map(CarriedClause::term);
        if (there.isPresent()) {
            offer(acting, table, there.get(), text, reason);
            return there.get();
        }
        var term = switch (acting) {
            case Acting.OrganizerStaff staff -> organizers.addClause(staff, id, content.section(), content.title(), text, null);
            case Acting.ProviderStaff staff -> providers.addClause(staff, id, content.section(), content.title(), text, null);
            case Acting.Expert expert -> throw new NotFound(expert.role());
        };
        origins.remember(acting, term, new CarriedClause.Origin(key, version.number(), text), clock.instant());
        return term;
    }

    /** Asks in the own draft that the clause be left out of the agreement; one that the other side has not seen yet just goes. */
    public void strike(Acting.Person acting, NegotiationId id, TermId term, String reason) {
        OwnSide.require(acting);
        var table = reading.tablePackage(acting, id);
        var held = held(acting, table, term);
        if (held.carried().sent()) {
            offer(acting, table, term, CarriedClause.STRUCK, reason);
            return;
        }
        switch (acting) {
            case Acting.OrganizerStaff staff -> organizers.dropClause(staff, id, term);
            case Acting.ProviderStaff staff -> providers.dropClause(staff, id, term);
            case Acting.Expert expert -> throw new NotFound(expert.role());
        }
    }

    /** Offers, in the own draft, the words that the library has now. */
    public void renew(Acting.Person acting, NegotiationId id, TermId term, String reason) {
        OwnSide.require(acting);
        var table = reading.tablePackage(acting, id);
        offer(acting, table, term, held(acting, table, term).now(), reason);
    }

    private HeldClause held(Acting.Person acting, NegotiationPackage table, TermId term) {
        return of(acting, table).of(term).orElseThrow(() -> new NotFound(term));
    }

    private void offer(Acting.Person acting, NegotiationPackage table, TermId term, TermValue.Clause text, String reason) {
        var draft = table.term(term).map(TermState::draft).orElse(null);
        var entries = List.of(DraftEntry.offer(term, text, reason, draft == null ? 0 : draft.version()));
        switch (acting) {
            case Acting.OrganizerStaff staff -> organizers.draft(staff, table.head().id(), entries);
            case Acting.ProviderStaff staff -> providers.draft(staff, table.head().id(), entries);
            case Acting.Expert expert -> throw new NotFound(expert.role());
        }
    }

    private static CarriedClause carried(TermState state, Map<TermId, CarriedClause.Origin> origins) {
        var term = state.term();
        return new CarriedClause(term.id(), term.place().section(), term.title(), origins.get(term.id()), seen(state) instanceof TermValue.Clause text ? text : null,
                state.introduced() != null, state.isAgreed());
    }

    /** What the package says about the conditions of clauses; the reader's own draft comes before what was offered last. */
    public static Belonging.Facts facts(NegotiationPackage table) {
        var codes = new TreeSet<String>();
        FundingModel model = null;
        int depth = 0;
        for (TermState state : table.terms()) {
            if (state.term() instanceof Term.FrameTerm frame) {
                codes.add(frame.packageCode());
            }
            switch (seen(state)) {
                case TermValue.Funding(var offered) -> model = offered;
                case TermValue.Chain chain -> depth = Math.max(depth, chain.depth().level());
                case TermValue.Target(var target) -> codes.addAll(target.card().packages());
                case null, default -> { }
            }
        }
        return new Belonging.Facts(model, codes, depth);
    }

    private static @Nullable TermValue seen(TermState state) {
        var draft = state.draft();
        return draft != null && draft.value() != null ? draft.value() : state.latest().map(Revision::value).orElse(null);
    }
}
