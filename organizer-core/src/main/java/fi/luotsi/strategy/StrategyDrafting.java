package fi.luotsi.strategy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.catalogue.Words;

/**
 * Drafting and publishing the strategy, by the organizer's negotiators. There is one draft at most; each change names the version of
 * the draft the person saw.
 */
@Service
@Transactional
public class StrategyDrafting {

    private final ServiceStrategies strategies;
    private final StrategyRows rows;
    private final Tenancy tenancy;
    private final Clock clock;

    StrategyDrafting(ServiceStrategies strategies, StrategyRows rows, Tenancy tenancy, Clock clock) {
        this.strategies = strategies;
        this.rows = rows;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Begins a draft as a copy of the newest published edition, or an empty one; does nothing where there is one already. */
    public void begin(Acting.OrganizerStaff acting, Words title) {
        tenancy.enter(acting);
        if (strategies.draft(acting).isPresent()) {
            return;
        }
        var last = strategies.published(acting).stream().findFirst();
        var id = UUID.randomUUID();
        rows.begin(acting.organizer(), id, last.map(head -> head.number() + 1).orElse(1), last.map(EditionHead::title).orElse(title));
        last.ifPresent(head -> rows.copy(head.id(), id));
    }

    /**
     * @throws StrategyRuleBroken where the period ends before it begins or a title is missing
     * @throws OptimisticLockingFailureException where a colleague has changed the draft since
     */
    public void describe(Acting.OrganizerStaff acting, int seen, EditionFacts facts) {
        new EditionRules(require(acting)).check(facts);
        rows.describe(touched(acting, seen).head().id(), facts);
    }

    /** Adds an item as the last one below its parent, one level deeper; a focus area where the parent is null. */
    public UUID add(Acting.OrganizerStaff acting, int seen, @Nullable UUID parent, ItemText typed) {
        var draft = touched(acting, seen);
        var rules = new EditionRules(draft);
        var level = rules.levelBelow(parent);
        var position = draft.children(parent).stream().mapToInt(StrategyItem::position).max().orElse(0) + 1;
        var item = new StrategyItem(UUID.randomUUID(), parent, level, position, typed.text(), level == Level.MEASURE ? typed.indicator() : null, typed.source());
        rules.check(item);
        rows.keep(draft.head().id(), acting.organizer(), item);
        return item.id();
    }

    public void change(Acting.OrganizerStaff acting, int seen, UUID id, ItemText typed) {
        var draft = touched(acting, seen);
        var before = draft.item(id).orElseThrow(() -> new NotFound(id));
        var item = new StrategyItem(id, before.parent(), before.level(), before.position(), typed.text(),
                before.level() == Level.MEASURE ? typed.indicator() : null, typed.source());
        new EditionRules(draft).check(item);
        rows.keep(draft.head().id(), acting.organizer(), item);
    }

    /** Removes an item and everything below it. */
    public void remove(Acting.OrganizerStaff acting, int seen, UUID id) {
        var draft = touched(acting, seen);
        rows.remove(draft.head().id(), draft.item(id).orElseThrow(() -> new NotFound(id)).id());
    }

    /** @param words null to take back what was said */
    public void say(Acting.OrganizerStaff acting, int seen, RequiredContent required, @Nullable Words words) {
        if (words != null) {
            EditionRules.bothLanguages(words);
        }
        rows.say(touched(acting, seen).head().id(), acting.organizer(), required, words);
    }

    /** Makes the draft the newest published edition; it never changes again. Returns its number. */
    public int publish(Acting.OrganizerStaff acting, int seen, Decision decision) {
        var draft = touched(acting, seen);
        var last = strategies.published(acting).stream().findFirst().orElse(null);
        var day = new EditionRules(draft).publishable(last, decision);
        rows.publish(draft.head().id(), new Publication(clock.instant().truncatedTo(ChronoUnit.MICROS), acting.name(), decision.body(), day, decision.section()));
        return draft.head().number();
    }

    private Edition touched(Acting.OrganizerStaff acting, int seen) {
        var draft = require(acting);
        if (!rows.touch(draft.head().id(), seen)) {
            throw new OptimisticLockingFailureException("The draft of the strategy has been changed since version " + seen);
        }
        return draft;
    }

    private Edition require(Acting.OrganizerStaff acting) {
        tenancy.enter(acting);
        return strategies.draft(acting).orElseThrow(() -> new NotFound("a draft of the strategy"));
    }
}
