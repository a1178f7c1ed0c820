package fi.luotsi.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.search.SearchReadings;

/** An auditor who is shown something by a search has read at that table, as if it had opened the package. */
@Component
class FoundReadings implements SearchReadings {

    private final NegotiationRepository negotiations;
    private final ActionLog log;

    FoundReadings(NegotiationRepository negotiations, ActionLog log) {
        this.negotiations = negotiations;
        this.log = log;
    }

    @Override
    public void read(Acting.Person acting, Set<UUID> found) {
        if (acting.role() == Role.AUDITOR) {
            found.stream().sorted().flatMap(id -> negotiations.find(new NegotiationId(id)).stream()).forEach(head -> log.append(acting, Desk.subject(head),
                    LogEntry.Channel.READ, List.of(new ActionLog.Act("SEARCH_READ", null, null, Map.of("round", head.round())))));
        }
    }
}
