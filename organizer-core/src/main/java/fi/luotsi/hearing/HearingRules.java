package fi.luotsi.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationPackage;

/** Which rules are broken by what somebody wants to announce or to answer. */
final class HearingRules {

    private static final int LINE = 200;
    private static final int QUESTION = 500;
    private static final int TEXT = 4000;
    private static final Locale SWEDISH = Locale.of("sv");
    private static final Pattern ADDRESS = Pattern.compile("https://\\S+");

    private final List<HearingRule> broken = new ArrayList<>();

    static List<HearingRule> of(HearingContent wanted) {
        var rules = new HearingRules();
        rules.unless(isInBoth(wanted.title()), HearingRule.TITLE_EXISTS_IN_BOTH_LANGUAGES);
        rules.unless(isInBoth(wanted.about()), HearingRule.BACKGROUND_EXISTS_IN_BOTH_LANGUAGES);
        rules.unless(!wanted.questions().isEmpty() && wanted.questions().stream().allMatch(HearingRules::isInBoth), HearingRule.HEARING_ASKS_SOMETHING);
        rules.unless(wanted.link() == null || ADDRESS.matcher(wanted.link()).matches(), HearingRule.LINK_IS_AN_ADDRESS);
        rules.unless(!wanted.last().isBefore(wanted.first()), HearingRule.DAYS_ARE_IN_ORDER);
        rules.unless(isShort(wanted.title(), LINE) && isShort(wanted.about(), TEXT) && wanted.questions().stream().allMatch(question -> isShort(question, QUESTION))
                && (wanted.link() == null || wanted.link().length() <= QUESTION), HearingRule.TEXTS_ARE_NOT_ENDLESS);
        return rules.broken;
    }

    static List<HearingRule> of(Hearing hearing, NegotiationPackage table, Words title, int statements, Words answer, Optional<Theme.Change> change, LocalDate today) {
        var rules = new HearingRules();
        rules.unless(today.isAfter(hearing.content().last()), HearingRule.ANSWERED_AFTER_CLOSING);
        rules.unless(isInBoth(title), HearingRule.TITLE_EXISTS_IN_BOTH_LANGUAGES);
        rules.unless(statements >= 1, HearingRule.STATEMENTS_ARE_COUNTED);
        rules.unless(isInBoth(answer), HearingRule.ANSWER_EXISTS_IN_BOTH_LANGUAGES);
        rules.unless(change.stream().allMatch(made -> table.term(made.term()).isPresent() && table.rounds().stream().anyMatch(round -> round.number() == made.round() && round.sent() != null)),
                HearingRule.CHANGE_WAS_MADE);
        rules.unless(isShort(title, LINE) && isShort(answer, TEXT), HearingRule.TEXTS_ARE_NOT_ENDLESS);
        return rules.broken;
    }

    private void unless(boolean kept, HearingRule rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private static boolean isInBoth(Words words) {
        return !words.fi().isBlank() && words.sv() != null && !words.sv().isBlank();
    }

    private static boolean isShort(Words words, int most) {
        return words.fi().length() <= most && words.in(SWEDISH).length() <= most;
    }
}
