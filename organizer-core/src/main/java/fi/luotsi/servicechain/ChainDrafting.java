package fi.luotsi.servicechain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Segment;
import fi.luotsi.servicechain.content.Step;

/**
 * Drawing up and publishing chains, by the organizer's administrators. A chain has one draft at most; each change names the edit the
 * person saw, and every edit is kept.
 */
@Service
@Transactional
public class ChainDrafting {

    /** More steps no chain may have. */
    public static final int MOST_STEPS = ChainRules.STEPS;

    private final ChainRows rows;
    private final ImportReports reports;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChainDrafting(ChainRows rows, ImportReports reports, Tenancy tenancy, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.tenancy = tenancy;
        this.events = events;
        this.clock = clock;
    }

    /** A new chain with an empty first draft, or with the content of another version. */
    public ChainId create(Acting.OrganizerStaff acting, ChainFacts facts, ChainContent content) {
        return create(acting, facts, content, null);
    }

    /** @param report what was not understood of the file the content was read from; null where there was none */
    public ChainId create(Acting.OrganizerStaff acting, ChainFacts facts, ChainContent content, @Nullable ImportReport report) {
        enter(acting);
        ChainRules.check(facts);
        checked(content);
        var chain = ChainId.random();
        rows.chain(chain, acting.organizer());
        var version = begin(acting, chain, 1, facts, content);
        keep(acting, version, 1, report);
        return chain;
    }

    /** A chain of its own whose first draft has the content of this version. */
    public ChainId copy(Acting.OrganizerStaff acting, ChainId chain, int number, ChainFacts facts) {
        enter(acting);
        var copied = rows.heads(chain).stream().filter(head -> head.number() == number).findFirst().map(rows::version).orElseThrow(() -> new NotFound(chain));
        return create(acting, facts, ChainEdits.renewed(copied.content()));
    }

    /** Begins a draft as a copy of this version, or gives the draft that is there already. Returns its number. */
    public int revise(Acting.OrganizerStaff acting, ChainId chain, int number) {
        enter(acting);
        var heads = rows.heads(chain);
        var copied = heads.stream().filter(head -> head.number() == number).findFirst().map(rows::version).orElseThrow(() -> new NotFound(chain));
        var last = heads.getLast();
        if (last.isDraft()) {
            return last.number();
        }
        begin(acting, chain, last.number() + 1, new ChainFacts(copied.head().name(), copied.head().servicePackage()), copied.content());
        return last.number() + 1;
    }

    /** Calls the draft by another name or puts it into another package. */
    public void describe(Acting.OrganizerStaff acting, ChainId chain, int seen, ChainFacts facts) {
        var draft = draft(acting, chain, seen);
        ChainRules.check(facts);
        rows.describe(draft.head().id(), facts);
        append(acting, draft, draft.content());
    }

    /** Adds a step as the last one, or changes the one with its id. */
    public void keep(Acting.OrganizerStaff acting, ChainId chain, int seen, Step step) {
        ChainRules.check(step);
        edit(acting, chain, seen, content -> ChainRules.check(ChainEdits.keep(content, step)));
    }

    /** Removes a step with the ways that lead to it and from it. */
    public void remove(Acting.OrganizerStaff acting, ChainId chain, int seen, UUID step) {
        edit(acting, chain, seen, content -> ChainEdits.remove(content, step));
    }

    /** Moves a step one place forward (negative) or back among the numbers; does nothing at the ends. */
    public void move(Acting.OrganizerStaff acting, ChainId chain, int seen, UUID step, int places) {
        edit(acting, chain, seen, content -> ChainEdits.move(content, step, places));
    }

    /** Adds a way between two steps, or changes the one there is. */
    public void keep(Acting.OrganizerStaff acting, ChainId chain, int seen, Flow flow) {
        ChainRules.check(flow);
        edit(acting, chain, seen, content -> ChainEdits.keep(content, flow));
    }

    public void remove(Acting.OrganizerStaff acting, ChainId chain, int seen, Flow flow) {
        edit(acting, chain, seen, content -> ChainEdits.remove(content, flow));
    }

    /** Adds a group of clients as the last one, or changes the one at this place (0 is the first). */
    public void keep(Acting.OrganizerStaff acting, ChainId chain, int seen, int place, Segment segment) {
        ChainRules.check(segment);
        edit(acting, chain, seen, content -> ChainEdits.keep(content, place, segment));
    }

    public void removeSegment(Acting.OrganizerStaff acting, ChainId chain, int seen, int place) {
        edit(acting, chain, seen, content -> ChainEdits.removeSegment(content, place));
    }

    /** Promises a service as a whole: a step that brings it about is then expected. Or promises it no longer. */
    public void promise(Acting.OrganizerStaff acting, ChainId chain, int seen, String service, boolean promised) {
        edit(acting, chain, seen, content -> ChainEdits.promise(content, service, promised));
    }

    /** Puts a whole content in the place of the draft's. */
    public void replace(Acting.OrganizerStaff acting, ChainId chain, int seen, ChainContent content) {
        replace(acting, chain, seen, content, null);
    }

    /** @param report what was not understood of the file the content was read from; null where there was none */
    public void replace(Acting.OrganizerStaff acting, ChainId chain, int seen, ChainContent content, @Nullable ImportReport report) {
        var draft = draft(acting, chain, seen);
        append(acting, draft, checked(content));
        keep(acting, draft.head().id(), seen + 1, report);
    }

    private void keep(Acting.OrganizerStaff acting, UUID version, int edit, @Nullable ImportReport report) {
        if (report != null) {
            reports.keep(version, acting.organizer(), edit, report);
        }
    }

    /** Takes the last edit back, and the one before it when called again. */
    public void undo(Acting.OrganizerStaff acting, ChainId chain, int seen) {
        var draft = draft(acting, chain, seen);
        var before = rows.before(draft.head().id(), seen).orElseThrow(() -> new ChainRuleBroken(ChainRule.SOMETHING_IS_LEFT_TO_UNDO));
        rows.append(draft.head().id(), acting.organizer(), seen + 1, before.follows(), before.content(), now(), acting.name());
    }

    /** Makes the draft the newest published version; it never changes again. Returns its number. */
    public int publish(Acting.OrganizerStaff acting, ChainId chain, int seen, @Nullable LocalDate validFrom, String reason) {
        var draft = draft(acting, chain, seen);
        var last = rows.heads(chain).stream().filter(head -> !head.isDraft()).reduce((earlier, later) -> later).orElse(null);
        var day = ChainRules.publishable(draft, last, validFrom, reason);
        rows.publish(draft.head().id(), day, new ChainHead.Publication(now(), acting.name(), reason.strip()));
        events.publishEvent(new ChainPublished(acting, chain, draft.head().number(), draft.head().name()));
        return draft.head().number();
    }

    private static ChainContent checked(ChainContent content) {
        content.steps().forEach(ChainRules::check);
        content.flows().forEach(ChainRules::check);
        return ChainRules.check(content);
    }

    private UUID begin(Acting.OrganizerStaff acting, ChainId chain, int number, ChainFacts facts, ChainContent content) {
        var version = UUID.randomUUID();
        rows.begin(version, chain, acting.organizer(), number, facts);
        rows.append(version, acting.organizer(), 1, 0, content, now(), acting.name());
        return version;
    }

    private void edit(Acting.OrganizerStaff acting, ChainId chain, int seen, UnaryOperator<ChainContent> change) {
        var draft = draft(acting, chain, seen);
        append(acting, draft, change.apply(draft.content()));
    }

    private void append(Acting.OrganizerStaff acting, ChainVersion draft, ChainContent content) {
        var seen = draft.head().edit();
        rows.append(draft.head().id(), acting.organizer(), seen + 1, seen, content, now(), acting.name());
    }

    /** @throws OptimisticLockingFailureException where a colleague has changed the draft since */
    private ChainVersion draft(Acting.OrganizerStaff acting, ChainId chain, int seen) {
        enter(acting);
        var draft = rows.heads(chain).stream().filter(ChainHead::isDraft).findFirst().map(rows::version).orElseThrow(() -> new NotFound(chain));
        if (draft.head().edit() != seen) {
            throw new OptimisticLockingFailureException("The chain has been changed since edit " + seen);
        }
        return draft;
    }

    private void enter(Acting.OrganizerStaff acting) {
        tenancy.enter(acting);
        if (!ServiceChains.mayDraw(acting)) {
            throw new NotFound("drafts of service chains");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
