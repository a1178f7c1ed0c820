package fi.luotsi.negotiation.asof;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Dissent;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.negotiation.term.TermId;

/** Tables as they stood at a moment. Whoever may not read a table today reads none of its past either. */
@Service
@Transactional
public class PastTables {

    private final TableReading reading;
    private final OpenIssues issues;
    private final Disagreements disagreements;

    PastTables(TableReading reading, OpenIssues issues, Disagreements disagreements) {
        this.reading = reading;
        this.issues = issues;
        this.disagreements = disagreements;
    }

    /** Empty before the negotiation was opened. An auditor's reading is written to the log. */
    public Optional<PastTable> asOf(Acting.Person acting, NegotiationId id, Instant moment) {
        return reading.tablePackage(acting, id).asOf(moment, dissents(acting, id, moment))
                .map(table -> new PastTable(table, moment, issues.of(acting, id).stream().flatMap(issue -> issue.asOf(moment).stream()).toList()));
    }

    private Map<TermId, Dissent> dissents(Acting.Person acting, NegotiationId id, Instant moment) {
        var levels = new HashMap<TermId, Dissent>();
        disagreements.of(acting, id).stream().flatMap(one -> one.asOf(moment).stream()).filter(one -> !one.isSettled())
                .forEach(one -> levels.put(one.term(), Dissent.on(one.now().level())));
        return levels;
    }
}
