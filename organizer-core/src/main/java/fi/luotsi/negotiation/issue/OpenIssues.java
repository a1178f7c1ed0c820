package fi.luotsi.negotiation.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.issue.OpenIssue.Step;
import fi.luotsi.period.Today;

/**
 * What a negotiation leaves open. Either party's negotiators may raise and change an issue whosever turn it is; the other party sees it
 * at once. To settle one takes both: one proposes, the other confirms.
 */
@Service
@Transactional
public class OpenIssues {

    private final TableReading reading;
    private final IssueRows rows;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Today today;

    OpenIssues(TableReading reading, IssueRows rows, TableNews news, Tenancy tenancy, Clock clock, Today today) {
        this.reading = reading;
        this.rows = rows;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
        this.today = today;
    }

    /** All issues of a negotiation in the order they were raised, to everybody who may read it. */
    public List<OpenIssue> of(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return rows.of(id);
    }

    public OpenIssue issue(Acting.Person acting, NegotiationId id, IssueId issue) {
        return of(acting, id).stream().filter(one -> one.id().equals(issue)).findFirst().orElseThrow(() -> new NotFound(issue));
    }

    /** Whether its content may still be changed. */
    public boolean canBeChanged(Acting.Person acting, NegotiationPackage table, OpenIssue issue) {
        return OwnSide.negotiates(acting) && table.head().phase() instanceof Phase.UnderNegotiation
                && rules(acting, table).canBeChanged(issue);
    }

    /** @throws IssueRefused naming the rules */
    public IssueId raise(Acting.Person acting, NegotiationId id, IssueContent content) {
        var table = entered(acting, id);
        require(rules(acting, table).raising(content));
        var issue = IssueId.random();
        int number = rows.insert(table.head(), issue);
        rows.insert(acting, table.head(), issue, 1, content, null, now());
        news.say(acting, table.head(), new ActionLog.Act("ISSUE_RAISED", issue.value(), null, said(number, content, null)));
        return issue;
    }

    /**
     * Adds a version.
     *
     * @param seen the version the person was shown
     * @throws IssueChangedMeanwhile if there is a later one
     * @throws IssueRefused naming the rules
     */
    public void change(Acting.Person acting, NegotiationId id, IssueId changed, int seen, IssueContent content, @Nullable String reason) {
        var table = entered(acting, id);
        var issue = require(id, changed);
        if (issue.current().number() != seen) {
            throw new IssueChangedMeanwhile(issue);
        }
        require(rules(acting, table).changing(issue, content, reason));
        rows.insert(acting, table.head(), changed, seen + 1, content, reason, now());
        news.say(acting, table.head(), new ActionLog.Act("ISSUE_CHANGED", changed.value(), said(issue.number(), issue.content(), null),
                said(issue.number(), content, reason)));
    }

    /** Says how the issue could be settled; it is when the other party confirms. */
    public void propose(Acting.Person acting, NegotiationId id, IssueId settled, @Nullable String resolution) {
        var table = entered(acting, id);
        var issue = require(id, settled);
        require(rules(acting, table).proposing(issue, resolution));
        step(acting, table, issue, Step.Kind.RESOLUTION_PROPOSED, resolution);
    }

    public void confirm(Acting.Person acting, NegotiationId id, IssueId settled) {
        var table = entered(acting, id);
        var issue = require(id, settled);
        require(rules(acting, table).answering(issue));
        step(acting, table, issue, Step.Kind.RESOLUTION_CONFIRMED, null);
    }

    public void decline(Acting.Person acting, NegotiationId id, IssueId kept, @Nullable String reason) {
        var table = entered(acting, id);
        var issue = require(id, kept);
        require(rules(acting, table).answering(issue));
        require(IssueRules.isBlank(reason) ? List.of(IssueRule.DECLINING_CARRIES_A_REASON) : List.of());
        step(acting, table, issue, Step.Kind.RESOLUTION_DECLINED, reason);
    }

    private void step(Acting.Person acting, NegotiationPackage table, OpenIssue issue, Step.Kind kind, @Nullable String text) {
        rows.insert(acting, table.head(), issue.id(), kind, text, now());
        var facts = said(issue.number(), issue.content(), null);
        put(facts, "text", text);
        news.say(acting, table.head(), new ActionLog.Act("ISSUE_" + kind.name(), issue.id().value(), null, facts));
    }

    private NegotiationPackage entered(Acting.Person acting, NegotiationId id) {
        OwnSide.require(acting);
        tenancy.enter(acting);
        rows.lock(id);
        return reading.tablePackage(acting, id);
    }

    private OpenIssue require(NegotiationId id, IssueId wanted) {
        return rows.of(id).stream().filter(issue -> issue.id().equals(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted));
    }

    private IssueRules rules(Acting.Person acting, NegotiationPackage table) {
        return new IssueRules(table, Party.of(acting), today.day());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void require(List<IssueRule> broken) {
        if (!broken.isEmpty()) {
            throw new IssueRefused(broken);
        }
    }

    private static Map<String, Object> said(int number, IssueContent content, @Nullable String reason) {
        var json = new LinkedHashMap<String, Object>(IssueSchedule.json(number, content));
        put(json, "reason", reason);
        return json;
    }

    static void put(Map<String, Object> json, String member, @Nullable String value) {
        if (value != null) {
            json.put(member, value);
        }
    }

    static Map<String, Object> words(Words words) {
        return Map.of("fi", words.fi(), "sv", words.sv() == null ? "" : words.sv());
    }
}
