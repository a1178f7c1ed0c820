package fi.luotsi.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.audit.LogEntry;

/** All negotiations a person may read, at once: a handful of queries for each fifty, however many terms they have. */
@Service
@Transactional
public class AllTables {

    private final NegotiationRepository negotiations;
    private final PackageRepository packages;
    private final ActionLog log;
    private final Tenancy tenancy;

    AllTables(NegotiationRepository negotiations, PackageRepository packages, ActionLog log, Tenancy tenancy) {
        this.negotiations = negotiations;
        this.packages = packages;
        this.log = log;
        this.tenancy = tenancy;
    }

    /**
     * Every package in the order of {@link TableReading#list}, without drafts, rounds, envelopes and annexes: what both parties see of
     * the terms. An auditor's reading is written to each negotiation's log.
     */
    public List<NegotiationPackage> sent(Acting.Person acting) {
        tenancy.enter(acting);
        var all = new ArrayList<NegotiationPackage>();
        var heads = negotiations.list(acting, null, TableReading.PAGE);
        while (!heads.isEmpty()) {
            var terms = packages.sent(heads.stream().map(NegotiationHead::id).toList());
            heads.forEach(head -> all.add(new NegotiationPackage(head, List.of(), terms.getOrDefault(head.id(), List.of()), Map.of())));
            heads = negotiations.list(acting, heads.getLast().id(), TableReading.PAGE);
        }
        if (acting.role() == Role.AUDITOR) {
            all.forEach(table -> log.append(acting, Desk.subject(table.head()), LogEntry.Channel.READ, List.of(new ActionLog.Act("STANDING_READ", null, null, Map.of("round", table.head().round())))));
        }
        return List.copyOf(all);
    }
}
