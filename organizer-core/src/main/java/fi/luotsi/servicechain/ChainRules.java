package fi.luotsi.servicechain;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.ChainChecks;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Segment;
import fi.luotsi.servicechain.content.Step;

/** The rules of what may be laid into a chain and when it may be published: pure functions. */
final class ChainRules {

    /** More nobody can read in one picture. */
    static final int STEPS = 60;

    private ChainRules() {}

    static void check(ChainFacts facts) {
        bothLanguages(facts.name());
    }

    static void check(Step step) {
        bothLanguages(step.name());
        Stream.of(step.place(), step.measure(), step.jointTarget(), step.actor() == null ? null : step.actor().name()).forEach(ChainRules::bothLanguagesIfAny);
        if (step.cost() != null) {
            named(step.cost().origin());
            require(!step.cost().unit().isNegative(), ChainRule.FIGURE_IS_NOT_NEGATIVE);
        }
        if (step.volume() != null) {
            named(step.volume().origin());
            require(step.volume().yearly() >= 0, ChainRule.FIGURE_IS_NOT_NEGATIVE);
        }
    }

    static void check(Flow flow) {
        require(!flow.from().equals(flow.to()), ChainRule.FLOW_LEADS_TO_ANOTHER_STEP);
        bothLanguagesIfAny(flow.condition());
        bothLanguagesIfAny(flow.information());
        if (flow.maxTime() != null) {
            named(flow.maxTime().origin());
        }
    }

    static void check(Segment segment) {
        bothLanguages(segment.name());
        bothLanguages(segment.definition());
        if (segment.size() != null) {
            named(segment.origin());
            require(segment.size() >= 0, ChainRule.FIGURE_IS_NOT_NEGATIVE);
        }
    }

    static ChainContent check(ChainContent content) {
        require(content.steps().size() <= STEPS, ChainRule.CHAIN_STAYS_READABLE);
        return content;
    }

    /** The first day of validity, once everything that publishing needs is there. */
    static LocalDate publishable(ChainVersion draft, @Nullable ChainHead last, @Nullable LocalDate validFrom, String reason) {
        if (validFrom == null || reason.isBlank()) {
            throw new ChainRuleBroken(ChainRule.PUBLICATION_NAMES_DAY_AND_REASON);
        }
        require(last == null || last.validFrom() == null || validFrom.isAfter(last.validFrom()), ChainRule.VERSION_FOLLOWS_THE_LAST);
        require(new ChainChecks(draft.content()).publishable(), ChainRule.PUBLISHED_CHAIN_PASSES_ITS_CHECKS);
        return validFrom;
    }

    private static void named(Origin origin) {
        require(origin.assumption() || !origin.source().isBlank(), ChainRule.FIGURE_NAMES_ITS_SOURCE);
    }

    private static void bothLanguagesIfAny(@Nullable Words words) {
        if (words != null) {
            bothLanguages(words);
        }
    }

    private static void bothLanguages(Words words) {
        require(!words.fi().isBlank() && words.sv() != null && !words.sv().isBlank(), ChainRule.TEXT_EXISTS_IN_BOTH_LANGUAGES);
    }

    private static void require(boolean kept, ChainRule rule) {
        if (!kept) {
            throw new ChainRuleBroken(rule);
        }
    }
}
