package fi.luotsi.negotiation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ServiceChains;

/** What an organizer's negotiator may do. Every method names the negotiator who acts; nobody else of the organizer may. */
@Service
@Transactional
public class OrganizerAtTheTable {

    /** The agreement's section of impact targets (DOMAIN A.5). */
    private static final int TARGETS = 8;
    /** The agreement's section of service chains. */
    private static final int CHAINS = 6;

    private final Desk desk;
    private final NegotiationRepository negotiations;
    private final PackageRepository packages;
    private final ServiceChains chains;
    private final ActionLog log;
    private final Tenancy tenancy;
    private final Clock clock;

    OrganizerAtTheTable(Desk desk, NegotiationRepository negotiations, PackageRepository packages, ServiceChains chains, ActionLog log,
            Tenancy tenancy, Clock clock) {
        this.desk = desk;
        this.negotiations = negotiations;
        this.packages = packages;
        this.chains = chains;
        this.log = log;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Opens a negotiation: the organizer's first round begins, and all that was laid out is its draft. */
    public NegotiationId open(Acting.OrganizerStaff acting, Opening opening) {
        return open(acting, NegotiationId.random(), opening);
    }

    /**
     * Opens a negotiation.
     *
     * @param id made when the person was shown the page; the same id twice is one negotiation
     * @throws RulesBroken if the organizer has used the case number before
     */
    public NegotiationId open(Acting.OrganizerStaff acting, NegotiationId id, Opening opening) {
        enter(acting);
        var at = clock.instant();
        var phase = new Phase.UnderNegotiation(1, Party.ORGANIZER, opening.due());
        var nameless = new Words("", null, null);
        var head = new NegotiationHead(id, acting.organizer(), nameless, opening.provider(), nameless,
                opening.title(), opening.caseNumber(), opening.period(), at, opening.responseDays(), phase);
        if (!negotiations.insert(head, phase)) {
            return negotiations.find(id).map(NegotiationHead::id).orElseThrow(() -> new RulesBroken(NegotiationRule.CASE_NUMBER_IS_FREE));
        }
        for (Opening.Laid laid : opening.terms()) {
            packages.insertTerm(head, laid.term(), Party.ORGANIZER);
            if (laid.value() != null) {
                save(acting, head, laid.term().id(), laid.value(), laid.reason());
            }
        }
        log.append(acting, Desk.subject(head), LogEntry.Channel.MOVE,
                List.of(new ActionLog.Act("OPENED", null, null, Map.of("caseNumber", opening.caseNumber()))));
        return head.id();
    }

    /**
     * Lays offers and answers into the organizer's draft: all of them or none.
     *
     * @throws RulesBroken naming every rule and term
     * @throws DraftChangedMeanwhile if a colleague saved one of the terms since it was read
     */
    public void draft(Acting.OrganizerStaff acting, NegotiationId id, List<DraftEntry> entries) {
        enter(acting);
        desk.draft(acting, id, entries);
    }

    /** Adds a new impact target to the package; it is the organizer's draft until the round is sent. */
    public TermId addTarget(Acting.OrganizerStaff acting, NegotiationId id, Words title, TermValue.Target target, @Nullable String reason) {
        enter(acting);
        var table = desk.locked(acting, id);
        new Drafting(table, Party.ORGANIZER).requireTurn();
        var term = new Term.TargetTerm(TermId.random(), new Place(TARGETS, packages.nextPosition(id, TARGETS)), title);
        packages.insertTerm(table.head(), term, Party.ORGANIZER);
        desk.draft(acting, id, List.of(DraftEntry.offer(term.id(), target, reason, 0)));
        return term.id();
    }

    /**
     * Adds a published chain of the organizer's to the package, in the organizer's draft; a chain that is there already keeps its term.
     *
     * @throws fi.luotsi.access.NotFound where no such version was published
     */
    public TermId addChain(Acting.OrganizerStaff acting, NegotiationId id, ChainId chain, TermValue.Chain value, @Nullable String reason) {
        enter(acting);
        var table = desk.locked(acting, id);
        new Drafting(table, Party.ORGANIZER).requireTurn();
        var there = table.terms().stream().map(TermState::term).filter(term -> term instanceof Term.ChainTerm it && chain.equals(it.chain())).findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        var name = chains.published(acting, chain, value.version()).name();
        var term = new Term.ChainTerm(TermId.random(), new Place(CHAINS, packages.nextPosition(id, CHAINS)), name, chain);
        packages.insertTerm(table.head(), term, Party.ORGANIZER);
        desk.draft(acting, id, List.of(DraftEntry.offer(term.id(), value, reason, 0)));
        return term.id();
    }

    /** Adds a clause to the package as the last of its section; it is the own draft until the round is sent. */
    public TermId addClause(Acting.OrganizerStaff acting, NegotiationId id, int section, Words title, TermValue.Clause text, @Nullable String reason) {
        enter(acting);
        return desk.addClause(acting, id, section, title, text, reason);
    }

    /**
     * Takes a clause out of the package that the other side has not seen yet.
     *
     * @throws NegotiationNotFound for any other term
     */
    public void dropClause(Acting.OrganizerStaff acting, NegotiationId id, TermId term) {
        enter(acting);
        desk.dropClause(acting, id, term);
    }

    /**
     * What {@link #draft} would refuse: every rule and term. Nothing is saved.
     *
     * @throws RulesBroken if nothing may be drafted now
     */
    public List<RulesBroken.Violation> tryOut(Acting.OrganizerStaff acting, NegotiationId id, List<DraftEntry> entries) {
        enter(acting);
        return desk.tryOut(acting, id, entries);
    }

    /** Accepts, in the draft, everything offered that the draft does not speak of; returns how many terms that were. */
    public int acceptTheRest(Acting.OrganizerStaff acting, NegotiationId id) {
        enter(acting);
        return desk.acceptTheRest(acting, id);
    }

    public void discard(Acting.OrganizerStaff acting, NegotiationId id, TermId term) {
        enter(acting);
        desk.discard(acting, id, term);
    }

    /**
     * Sends the organizer's round in one transaction: offers, answers, log and the turn.
     *
     * @param key made when the person was shown the page; the same key twice is one move
     * @return the number of the round that was sent
     */
    public int send(Acting.OrganizerStaff acting, NegotiationId id, UUID key) {
        enter(acting);
        return desk.send(acting, id, key);
    }

    private void enter(Acting.OrganizerStaff acting) {
        if (acting.role() != Role.ORGANIZER_NEGOTIATOR) {
            throw new NegotiationNotFound(acting.role());
        }
        tenancy.enter(acting);
    }

    private void save(Acting.OrganizerStaff acting, NegotiationHead head, TermId term, TermValue value, @Nullable String reason) {
        packages.saveDraft(head, Party.ORGANIZER, new DraftItem(term, value, null, reason, null, null, 1, acting.name(), clock.instant()));
    }
}
