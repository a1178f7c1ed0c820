package fi.luotsi.strategy;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.access.NotFound;
import fi.luotsi.catalogue.Words;

/** The rules of what may be laid into a drafted edition and when it may be published: pure functions of the draft. */
record EditionRules(Edition draft) {

    void check(EditionFacts facts) {
        bothLanguages(facts.title());
        if (facts.validTo() != null && (facts.validFrom() == null || !facts.validTo().isAfter(facts.validFrom()))) {
            throw new StrategyRuleBroken(StrategyRule.EDITION_HAS_ITS_PERIOD);
        }
    }

    Level levelBelow(@Nullable UUID parent) {
        if (parent == null) {
            return Level.FOCUS;
        }
        return draft.item(parent).orElseThrow(() -> new NotFound(parent)).level().below()
                .orElseThrow(() -> new StrategyRuleBroken(StrategyRule.ITEM_STANDS_BELOW_ITS_LEVEL));
    }

    void check(StrategyItem item) {
        bothLanguages(item.text());
        if (item.source().isBlank()) {
            throw new StrategyRuleBroken(StrategyRule.ITEM_NAMES_ITS_SOURCE);
        }
        if (item.level().isServed() && draft.served().stream().anyMatch(other -> !other.id().equals(item.id()) && other.text().fi().equals(item.text().fi()))) {
            throw new StrategyRuleBroken(StrategyRule.GOAL_IS_UNLIKE_OTHERS);
        }
    }

    /** The day of the decision, once everything that publishing needs is there. */
    LocalDate publishable(@Nullable EditionHead last, Decision decision) {
        var from = draft.head().validFrom();
        var day = decision.day();
        if (!draft.has(RequiredContent.LONG_TERM_GOALS)) {
            throw new StrategyRuleBroken(StrategyRule.EDITION_HAS_A_GOAL);
        }
        if (from == null) {
            throw new StrategyRuleBroken(StrategyRule.EDITION_HAS_ITS_PERIOD);
        }
        if (last != null && last.validFrom() != null && !from.isAfter(last.validFrom())) {
            throw new StrategyRuleBroken(StrategyRule.EDITION_FOLLOWS_THE_LAST);
        }
        if (day == null || decision.body().isBlank() || decision.section().isBlank()) {
            throw new StrategyRuleBroken(StrategyRule.PUBLICATION_NAMES_ITS_DECISION);
        }
        return day;
    }

    static void bothLanguages(Words words) {
        if (words.fi().isBlank() || words.sv() == null || words.sv().isBlank()) {
            throw new StrategyRuleBroken(StrategyRule.TEXT_EXISTS_IN_BOTH_LANGUAGES);
        }
    }
}
