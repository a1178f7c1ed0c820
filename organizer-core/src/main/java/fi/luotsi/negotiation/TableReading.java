package fi.luotsi.negotiation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.budget.Envelopes;

/** What a person may read at the table. Whoever may not read a negotiation is told that there is none. */
@Service
@Transactional
public class TableReading {

    /** Rows of one page of the list. */
    public static final int PAGE = 50;
    /** More negotiations than any organizer has. */
    static final int MOST = 2000;

    private final NegotiationRepository negotiations;
    private final PackageRepository packages;
    private final Envelopes envelopes;
    private final Annexes annexes;
    private final ActionLog log;
    private final Tenancy tenancy;

    TableReading(NegotiationRepository negotiations, PackageRepository packages, Envelopes envelopes, Annexes annexes, ActionLog log,
            Tenancy tenancy) {
        this.negotiations = negotiations;
        this.packages = packages;
        this.envelopes = envelopes;
        this.annexes = annexes;
        this.log = log;
        this.tenancy = tenancy;
    }

    /**
     * The negotiations of the acting person, what waits for the own side first and by due date within.
     *
     * @param after the last negotiation of the page before; null for the first page
     */
    public List<NegotiationHead> list(Acting.Person acting, @Nullable NegotiationId after) {
        tenancy.enter(acting);
        return negotiations.list(acting, after, PAGE);
    }

    /** All negotiations of the acting person in the same order, for sorting and narrowing them; the first {@value #MOST} of them. */
    public List<NegotiationHead> all(Acting.Person acting) {
        tenancy.enter(acting);
        return negotiations.list(acting, null, MOST);
    }

    public NegotiationHead head(Acting.Person acting, NegotiationId id) {
        tenancy.enter(acting);
        return mine(acting, id);
    }

    /** The rounds in order, the open one last: who moved when, and nothing of what was offered. */
    public List<SentRound> rounds(Acting.Person acting, NegotiationId id) {
        tenancy.enter(acting);
        return negotiations.rounds(mine(acting, id).id());
    }

    /** The whole package with, for a negotiator, the own party's draft. An auditor's reading is written to the log. */
    public NegotiationPackage tablePackage(Acting.Person acting, NegotiationId id) {
        tenancy.enter(acting);
        var table = assemble(acting, mine(acting, id));
        noteReading(acting, table.head(), "PACKAGE_READ", Map.of("round", table.head().round()));
        return table;
    }

    /**
     * What changed on the table between two sent rounds.
     *
     * @throws NegotiationNotFound if there is no such round or it has not been sent
     */
    public RoundDifference difference(Acting.Person acting, NegotiationId id, int from, int to) {
        tenancy.enter(acting);
        var table = assemble(acting, mine(acting, id));
        for (int round : new int[] {from, to}) {
            if (table.rounds().stream().noneMatch(sent -> sent.number() == round && sent.sent() != null)) {
                throw new NegotiationNotFound(id + " round " + round);
            }
        }
        noteReading(acting, table.head(), "DIFFERENCE_READ", Map.of("from", from, "to", to));
        return RoundDifference.between(table, from, to);
    }

    /** Every move so far as the log has it, oldest first. */
    public List<LogEntry> moves(Acting.Person acting, NegotiationId id) {
        tenancy.enter(acting);
        return log.chain(mine(acting, id).id().value(), LogEntry.Channel.MOVE);
    }

    /** Which auditor has read what; empty for everybody but auditors. */
    public List<LogEntry> readings(Acting.Person acting, NegotiationId id) {
        tenancy.enter(acting);
        return log.chain(mine(acting, id).id().value(), LogEntry.Channel.READ);
    }

    NegotiationPackage assemble(Acting.Person acting, NegotiationHead head) {
        var drafting = acting.role() == Role.ORGANIZER_NEGOTIATOR || acting.role() == Role.PROVIDER_MANAGER ? Party.of(acting) : null;
        return new NegotiationPackage(head, negotiations.rounds(head.id()), packages.terms(head.id(), drafting),
                envelopes.inForce(acting, head.provider(), head.period()), annexes.frozenWith(head));
    }

    private NegotiationHead mine(Acting.Person acting, NegotiationId id) {
        return negotiations.find(id).filter(head -> isTheirs(acting, head)).orElseThrow(() -> new NegotiationNotFound(id));
    }

    /** Said again by row-level security: here so that the code tells, there so that a slip shows nothing. */
    private static boolean isTheirs(Acting.Person acting, NegotiationHead head) {
        return switch (acting) {
            case Acting.ProviderStaff staff -> head.provider().equals(staff.provider());
            case Acting.OrganizerStaff staff -> head.organizer().equals(staff.organizer()) && switch (staff.role()) {
                case ORGANIZER_NEGOTIATOR, AUDITOR -> true;
                case DECISION_MAKER -> head.phase() instanceof Phase.Negotiated;
                case ADMINISTRATOR, PROVIDER_MANAGER, EXPERT -> false;
            };
            case Acting.Expert _ -> false;
        };
    }

    private void noteReading(Acting.Person acting, NegotiationHead head, String what, Map<String, Object> facts) {
        if (acting.role() == Role.AUDITOR) {
            log.append(acting, Desk.subject(head), LogEntry.Channel.READ, List.of(new ActionLog.Act(what, null, null, facts)));
        }
    }
}
