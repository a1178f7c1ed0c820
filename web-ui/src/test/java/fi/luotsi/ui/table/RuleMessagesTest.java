package fi.luotsi.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.negotiation.RulesBroken.Violation;

class RuleMessagesTest {

    private static final List<Object> FACTS = List.of(TwoRounds.millions("5"), 2020, TwoRounds.millions("1590"), TwoRounds.millions("1585"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"fi|Ylitys 5_000_000,00_€:", "sv|Överskridning 5_000_000,00_€:", "en|Excess €5_000_000.00:"})
    void theExcessIsNamedToTheCent(String language, String start) {
        assertThat(new RuleMessages(TwoRounds.texts(language)).of(new Violation(NegotiationRule.FRAMES_STAY_WITHIN_ENVELOPE, null, FACTS)))
                .startsWith(start.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasASentenceInEveryLanguage(NegotiationRule rule) {
        for (String language : List.of("fi", "sv", "en")) {
            assertThat(new RuleMessages(TwoRounds.texts(language)).of(new Violation(rule, null, FACTS))).isNotBlank().doesNotContain("{");
        }
    }
}
