package fi.luotsi.negotiation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.DraftChangedMeanwhile.Conflict;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;

/**
 * What both sides of the table do alike: draft, take back, send. The services of the two sides stand before it and say who
 * may; each call is part of their transaction.
 */
@Component
class Desk {

    private static final ZoneId TABLE = ZoneId.of("Europe/Helsinki");
    private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(16, 0);

    private final NegotiationRepository negotiations;
    private final PackageRepository packages;
    private final SentRepository sent;
    private final TableReading reading;
    private final OfferedChains offered;
    private final List<SendingGate> gates;
    private final Annexes annexes;
    private final ActionLog log;
    private final TableNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desk(NegotiationRepository negotiations, PackageRepository packages, SentRepository sent, TableReading reading, OfferedChains offered, List<SendingGate> gates,
            Annexes annexes, ActionLog log, TableNews news, ApplicationEventPublisher events, Clock clock) {
        this.negotiations = negotiations;
        this.packages = packages;
        this.sent = sent;
        this.reading = reading;
        this.offered = offered;
        this.gates = gates;
        this.annexes = annexes;
        this.log = log;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** Saves all entries or none; an entry that says nothing takes the item out of the draft. */
    void draft(Acting.Person acting, NegotiationId id, List<DraftEntry> entries) {
        var table = locked(acting, id);
        var rules = new Drafting(table, Party.of(acting));
        rules.requireTurn();
        var meant = entries.stream().map(rules::meant).toList();
        requireUnchanged(table, meant);
        var violations = rules.violations(meant);
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
        offered.require(acting, table, meant);
        meant.forEach(entry -> save(acting, table, entry));
    }

    /** The rules that saving the entries would break; nothing is saved. */
    List<RulesBroken.Violation> tryOut(Acting.Person acting, NegotiationId id, List<DraftEntry> entries) {
        var rules = new Drafting(locked(acting, id), Party.of(acting));
        rules.requireTurn();
        return rules.violations(entries.stream().map(rules::meant).toList());
    }

    /** Accepts every offer of the other side that the draft says nothing about yet; returns how many. */
    int acceptTheRest(Acting.Person acting, NegotiationId id) {
        var table = locked(acting, id);
        var party = Party.of(acting);
        new Drafting(table, party).requireTurn();
        var entries = table.terms().stream().filter(state -> state.draft() == null && state.canBeAcceptedBy(party))
                .map(state -> DraftEntry.accept(state.term().id(), 0)).toList();
        var violations = new Drafting(table, party).violations(entries);
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
        entries.forEach(entry -> save(acting, table, entry));
        return entries.size();
    }

    /** Takes the item out of the draft; a term that was only drafted goes with it. */
    void discard(Acting.Person acting, NegotiationId id, TermId term) {
        var table = locked(acting, id);
        new Drafting(table, Party.of(acting)).requireTurn();
        var state = table.require(term);
        packages.deleteDraft(id, term, Party.of(acting));
        if (state.introduced() == null && isAddedByHand(table, state.term())) {
            packages.deleteTerm(term);
        }
    }

    /** The first round lays out the whole package: a clause that is only drafted later was added. */
    private static boolean isAddedByHand(NegotiationPackage table, Term term) {
        return term instanceof Term.TargetTerm || term instanceof Term.ChainTerm it && it.chain() != null || term instanceof Term.ClauseTerm && table.head().round() > 1;
    }

    /** Adds a clause as the last of its section, in the party's draft. */
    TermId addClause(Acting.Person acting, NegotiationId id, int section, Words title, TermValue.Clause text, @Nullable String reason) {
        var table = locked(acting, id);
        var party = Party.of(acting);
        new Drafting(table, party).requireTurn();
        var term = new Term.ClauseTerm(TermId.random(), new Place(section, packages.nextPosition(id, section)), title);
        packages.insertTerm(table.head(), term, party);
        draft(acting, id, List.of(DraftEntry.offer(term.id(), text, reason, 0)));
        return term.id();
    }

    /**
     * Takes a clause out of the package as long as the other side has not seen it.
     *
     * @throws NegotiationNotFound where it is no clause, or sent already
     */
    void dropClause(Acting.Person acting, NegotiationId id, TermId term) {
        var table = locked(acting, id);
        new Drafting(table, Party.of(acting)).requireTurn();
        var state = table.require(term);
        if (state.introduced() != null || !(state.term() instanceof Term.ClauseTerm)) {
            throw new NegotiationNotFound(term);
        }
        packages.deleteDraft(id, term, Party.of(acting));
        packages.deleteTerm(term);
    }

    /** Sends the party's round; the same key again answers with the round it has sent already. */
    int send(Acting.Person acting, NegotiationId id, UUID key) {
        var table = locked(acting, id);
        var already = negotiations.sentWith(id, key);
        if (already.isPresent()) {
            return already.get();
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var sending = Sending.of(table.with(annexes.asOf(id, at)), acting, at, due(table.head(), at));
        requireOpenGates(acting, table, sending);
        sent.record(table.head(), Party.of(acting), sending);
        long sequence = log.append(acting, subject(table.head()), LogEntry.Channel.MOVE, Acts.of(table, sending));
        negotiations.insertMove(table.head(), Party.of(acting), key, sequence, acting.user().value(), acting.name(), at);
        negotiations.moveOn(table.head(), sending.next(), at);
        ring(table.head(), sending.next());
        events.publishEvent(new RoundSent(id, acting, table.head().round(), sequence, sending.next()));
        return table.head().round();
    }

    private void ring(NegotiationHead sent, Phase next) {
        news.settle(sent, Occasion.ROUND_WAITS, Occasion.ROUND_DUE);
        var path = TableNews.path(sent.id(), "");
        switch (next) {
            case Phase.UnderNegotiation(_, var inTurn, var due) -> news.ring(sent, Call.of(Occasion.ROUND_WAITS, TableNews.negotiators(inTurn), path,
                    TableNews.title(sent), new Fact.Count(sent.round()), new Fact.Moment(due)));
            case Phase.Negotiated _ -> news.ring(sent, Call.of(Occasion.RESULT_REACHED, TableNews.negotiators(Party.values()), path, TableNews.title(sent)));
        }
    }

    private void requireOpenGates(Acting.Person acting, NegotiationPackage table, Sending sending) {
        var violations = gates.stream().flatMap(gate -> gate.violations(acting, table, sending.next()).stream()).toList();
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
    }

    NegotiationPackage locked(Acting.Person acting, NegotiationId id) {
        var head = negotiations.lock(id).orElseThrow(() -> new NegotiationNotFound(id));
        return reading.assemble(acting, head);
    }

    /** The given number of days later, at the end of the office day: in summer and winter the same hour on the clock. */
    Instant due(NegotiationHead head, Instant from) {
        return from.atZone(TABLE).toLocalDate().plusDays(head.responseDays()).atTime(END_OF_OFFICE_DAY).atZone(TABLE).toInstant();
    }

    static ActionLog.Subject subject(NegotiationHead head) {
        return new ActionLog.Subject(head.id().value(), head.organizer().value(), head.provider().value());
    }

    private void save(Acting.Person acting, NegotiationPackage table, DraftEntry entry) {
        var before = table.require(entry.term()).draft();
        if (before != null && before.saysTheSameAs(entry)) {
            return;
        }
        if (entry.saysNothing()) {
            packages.deleteDraft(table.head().id(), entry.term(), Party.of(acting));
            return;
        }
        packages.saveDraft(table.head(), Party.of(acting), new DraftItem(entry.term(), entry.value(), entry.stand(), entry.reason(),
                entry.volume(), entry.personYears(), entry.conditions(), entry.reopening(),
                before == null ? 1 : before.version() + 1, acting.name(), clock.instant()));
    }

    private static void requireUnchanged(NegotiationPackage table, List<DraftEntry> entries) {
        var conflicts = new ArrayList<Conflict>();
        for (DraftEntry entry : entries) {
            var stored = table.require(entry.term()).draft();
            int version = stored == null ? 0 : stored.version();
            boolean same = stored != null ? stored.saysTheSameAs(entry) : entry.saysNothing();
            if (version != entry.seenVersion() && !same) {
                conflicts.add(new Conflict(entry, stored));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new DraftChangedMeanwhile(conflicts);
        }
    }
}
