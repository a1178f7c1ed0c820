package fi.luotsi.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.hearing.Hearing;
import fi.luotsi.hearing.HearingContent;
import fi.luotsi.hearing.HearingId;
import fi.luotsi.hearing.HearingRefused;
import fi.luotsi.hearing.HearingRule;
import fi.luotsi.hearing.Hearings;
import fi.luotsi.hearing.Theme;

/** Hearings on a real database. The test's clock stands at 6 November 2018. */
class HearingsOnPostgresTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 11, 6);
    private static final Words TITLE = Words.of("Palvelut lähelle", "Service nära");
    private static final Words ANSWER = Words.of("Etäisyys jää tavoitteeksi.", "Avståndet blir ett mål.");

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final Hearings hearings = uusimaa.core.the(Hearings.class);
    final NegotiationId id = uusimaa.openAndSend();

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void whatIsAnnouncedIsEverybodysAndItsThemesFollowWhenItIsClosed() {
        var announced = announce();
        assertThat(hearings.find(new Acting.Public(), announced).content().questions()).containsExactly(Words.of("Mikä on tärkeintä?", "Vad är viktigast?"));
        assertThat(hearings.all(new Acting.Public())).singleElement().satisfies(one -> assertThat(one.state(TODAY)).isEqualTo(Hearing.State.OPEN));
        assertThat(refused(() -> answer(announced, TITLE, 12, Optional.empty()))).containsExactly(HearingRule.ANSWERED_AFTER_CLOSING);
        uusimaa.core.setDay(TODAY.plusDays(31));
        answer(announced, TITLE, 12, Optional.of(new Theme.Change(uusimaa.childProtection.id(), 1)));
        answer(announced, Words.of("Ruotsinkieliset palvelut", "Service på svenska"), 3, Optional.empty());
        assertThat(hearings.find(new Acting.Public(), announced).themes()).extracting(Theme::number, Theme::statements, theme -> theme.change().isPresent())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 12, true), org.assertj.core.groups.Tuple.tuple(2, 3, false));
        assertThat(hearings.of(uusimaa.manager, id)).singleElement().satisfies(one -> assertThat(one.state(TODAY.plusDays(31))).isEqualTo(Hearing.State.ANSWERED));
        assertThat(uusimaa.reading.moves(uusimaa.auditor, id)).extracting(LogEntry::what).containsSubsequence("HEARING_ANNOUNCED", "HEARING_ANSWERED", "HEARING_ANSWERED");
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsKept() {
        var wrong = new HearingContent(Words.of("Otsikko", " "), Words.of("", ""), List.of(), "http://x", TODAY.minusDays(1), TODAY.minusDays(2));
        assertThat(refused(() -> hearings.announce(uusimaa.negotiator, id, wrong))).containsExactlyInAnyOrder(HearingRule.TITLE_EXISTS_IN_BOTH_LANGUAGES,
                HearingRule.BACKGROUND_EXISTS_IN_BOTH_LANGUAGES, HearingRule.HEARING_ASKS_SOMETHING, HearingRule.LINK_IS_AN_ADDRESS, HearingRule.DAYS_ARE_IN_ORDER);
        assertThat(hearings.of(uusimaa.negotiator, id)).isEmpty();
        var announced = announce();
        uusimaa.core.setDay(TODAY.plusDays(31));
        assertThat(refused(() -> answer(announced, Words.of("", ""), 0, Optional.of(new Theme.Change(uusimaa.childProtection.id(), 7)))))
                .containsExactlyInAnyOrder(HearingRule.TITLE_EXISTS_IN_BOTH_LANGUAGES, HearingRule.STATEMENTS_ARE_COUNTED, HearingRule.CHANGE_WAS_MADE);
    }

    @Test
    void aSecondPressAnnouncesAndAnswersNothing() {
        var announced = announce();
        assertThat(announce()).isEqualTo(announced);
        uusimaa.core.setDay(TODAY.plusDays(31));
        answer(announced, TITLE, 12, Optional.empty());
        answer(announced, TITLE, 12, Optional.empty());
        answer(announced, TITLE, 13, Optional.empty());
        assertThat(hearings.of(uusimaa.negotiator, id)).singleElement().satisfies(one -> assertThat(one.themes()).extracting(Theme::statements).containsExactly(12, 13));
    }

    @Test
    void onlyTheOrganizersNegotiatorsAnnounceAndAnswer() {
        var announced = announce();
        assertThatThrownBy(() -> hearings.announce(uusimaa.auditor, id, content())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hearings.announce(uusimaa.foreigner, id, content())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hearings.answer(uusimaa.decisionMaker, id, announced, TITLE, 1, ANSWER, Optional.empty())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hearings.of(uusimaa.stranger, id)).isInstanceOf(NotFound.class);
    }

    private HearingId announce() {
        return hearings.announce(uusimaa.negotiator, id, content());
    }

    private static HearingContent content() {
        return new HearingContent(Words.of("Mitä palveluilta odotetaan", "Vad som väntas av tjänsterna"), Words.of("Uusi sopimus.", "Ett nytt avtal."),
                List.of(Words.of("Mikä on tärkeintä?", "Vad är viktigast?")), "https://example.org/kuuleminen", TODAY, TODAY.plusDays(30));
    }

    private void answer(HearingId announced, Words title, int statements, Optional<Theme.Change> change) {
        hearings.answer(uusimaa.negotiator, id, announced, title, statements, ANSWER, change);
    }

    private static List<HearingRule> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(HearingRefused.class, act).rules();
    }
}
