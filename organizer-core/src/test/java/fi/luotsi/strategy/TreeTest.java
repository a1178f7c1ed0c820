package fi.luotsi.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fi.luotsi.catalogue.Words;
import fi.luotsi.strategy.EditionDifference.Kind;
import fi.luotsi.strategy.Gaps.Link;
import fi.luotsi.strategy.Gaps.Named;

class TreeTest {

    private static final StrategyItem FOCUS = item(null, Level.FOCUS, 1, "Uudistuvat palvelut");
    private static final StrategyItem IN_TIME = item(FOCUS, Level.GOAL, 1, "Apua ajoissa");
    private static final StrategyItem AT_HOME = item(FOCUS, Level.GOAL, 2, "Koti");
    private static final StrategyItem PLACED = item(IN_TIME, Level.IMPACT, 1, "Sijoituksia on vähemmän");

    @Test
    void theTreeIsReadDepthFirst() {
        assertThat(edition(1, AT_HOME, PLACED, IN_TIME, FOCUS).items()).containsExactly(FOCUS, IN_TIME, PLACED, AT_HOME);
    }

    @Test
    void twoEditionsAreComparedByTheItemsIds() {
        var later = item(IN_TIME.id(), FOCUS, Level.GOAL, 1, "Apua heti");
        var fresh = item(FOCUS, Level.GOAL, 3, "Yhdenvertaisuus");
        assertThat(EditionDifference.between(edition(1, FOCUS, IN_TIME, AT_HOME), edition(2, FOCUS, later, fresh)).changes())
                .extracting(EditionDifference.Change::kind).containsExactly(Kind.REWORDED, Kind.ADDED, Kind.LEFT_OUT);
    }

    @Test
    void aTargetWithoutGoalAndAGoalWithoutTargetAreGaps() {
        var gaps = Gaps.between(edition(1, FOCUS, IN_TIME, AT_HOME, PLACED), List.of(edition(1, FOCUS, IN_TIME, AT_HOME, PLACED)),
                List.of(new Named(UUID.randomUUID(), "Sijoituksia on vähemmän"), new Named(UUID.randomUUID(), "Jotakin muuta")));
        assertThat(gaps.orphans()).extracting(Gaps.Aim::goal).containsExactly("Jotakin muuta");
        assertThat(gaps.unserved()).as("a goal is served by a target of its impact goal too").containsExactly(AT_HOME);
    }

    @Test
    void leavingAGoalOutMakesItsTargetAnOrphanAndRewordingItDoesNot() {
        var first = edition(1, FOCUS, IN_TIME, AT_HOME);
        var second = edition(2, FOCUS, item(IN_TIME.id(), FOCUS, Level.GOAL, 1, "Apua heti"));
        var gaps = Gaps.between(second, List.of(second, first), List.of(new Named(UUID.randomUUID(), "Apua ajoissa"), new Named(UUID.randomUUID(), "Koti")));
        assertThat(gaps.aims()).extracting(Gaps.Aim::link).containsExactly(Link.REWORDED, Link.LEFT_OUT);
        assertThat(gaps.orphans()).hasSize(1);
        assertThat(gaps.unserved()).isEmpty();
    }

    @Test
    void requiredContentIsFoundOrMissing() {
        var edition = new Edition(head(1), List.of(FOCUS, IN_TIME), Map.of(RequiredContent.SERVICE_PROMISE, Words.of("Apua ajoissa.", "Hjälp i tid.")));
        assertThat(edition.missing()).containsExactly(RequiredContent.PRODUCTION_LINES, RequiredContent.CLIENT_ORIENTED_WHOLE,
                RequiredContent.MINIMUM_PRIVATE_SHARE, RequiredContent.COMPETED_SHARE, RequiredContent.RESIDENTS_HEARD);
    }

    @Test
    void rulesOfAnEditionAreKept() {
        var rules = new EditionRules(edition(1, FOCUS, IN_TIME));
        assertBroken(StrategyRule.GOAL_IS_UNLIKE_OTHERS, () -> rules.check(item(FOCUS, Level.GOAL, 2, "Apua ajoissa")));
        assertBroken(StrategyRule.TEXT_EXISTS_IN_BOTH_LANGUAGES, () -> rules.check(new StrategyItem(UUID.randomUUID(), null, Level.FOCUS, 1, Words.of("Teksti", " "), null, "oletus")));
        assertBroken(StrategyRule.ITEM_NAMES_ITS_SOURCE, () -> rules.check(new StrategyItem(UUID.randomUUID(), null, Level.FOCUS, 1, Words.of("Teksti", "Text"), null, "")));
        var measure = item(PLACED, Level.MEASURE, 1, "Osuus");
        assertBroken(StrategyRule.ITEM_STANDS_BELOW_ITS_LEVEL, () -> new EditionRules(edition(1, FOCUS, IN_TIME, PLACED, measure)).levelBelow(measure.id()));
        var decision = new Decision("maakuntavaltuusto", LocalDate.of(2018, 9, 1), "§ 96/2018");
        assertBroken(StrategyRule.EDITION_HAS_A_GOAL, () -> new EditionRules(edition(1, FOCUS)).publishable(null, decision));
        assertBroken(StrategyRule.EDITION_FOLLOWS_THE_LAST, () -> rules.publishable(head(1), decision));
        assertBroken(StrategyRule.PUBLICATION_NAMES_ITS_DECISION, () -> rules.publishable(null, new Decision("", null, "")));
        assertBroken(StrategyRule.EDITION_HAS_ITS_PERIOD, () -> rules.check(new EditionFacts(Words.of("a", "b"), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1), null, true)));
    }

    private static void assertBroken(StrategyRule rule, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(StrategyRuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    private static Edition edition(int number, StrategyItem... items) {
        return new Edition(head(number), List.of(items), Map.of());
    }

    private static EditionHead head(int number) {
        return new EditionHead(UUID.randomUUID(), number, Words.of("Palvelustrategia", "Servicestrategi"), LocalDate.of(2018 + number, 1, 1), null, null, 1, true,
                new Publication(Instant.EPOCH, "Neuvottelija", "maakuntavaltuusto", LocalDate.of(2018, 9, 1), "§ 96/2018"));
    }

    private static StrategyItem item(@Nullable StrategyItem parent, Level level, int position, String fi) {
        return item(UUID.randomUUID(), parent, level, position, fi);
    }

    private static StrategyItem item(UUID id, @Nullable StrategyItem parent, Level level, int position, String fi) {
        return new StrategyItem(id, parent == null ? null : parent.id(), level, position, Words.of(fi, fi + " sv"), null, "oletus");
    }
}
