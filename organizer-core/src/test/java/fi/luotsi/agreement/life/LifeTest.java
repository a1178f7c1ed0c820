package fi.luotsi.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.negotiation.Party;

class LifeTest {

    static final LocalDate MEETING = LocalDate.of(2019, 11, 19);
    static final LocalDate FINAL = LocalDate.of(2019, 12, 30);
    static final LocalDate END = LocalDate.of(2020, 12, 31);
    static final Hand HAND = new Hand("Toimielimen jäsen", Instant.parse("2019-11-19T12:00:00Z"));

    private final List<LifeEvent> events = new ArrayList<>();

    @Test
    void aVersionIsInForceOnlyWhenAllHaveApprovedBothHaveSignedAndTheLastApprovalIsFinal() {
        assertThat(state(MEETING)).isEqualTo(LifeState.PROPOSED);
        approve(Body.PROVIDER_BOARD, MEETING);
        approve(Body.ORGANIZER_BOARD, MEETING);
        assertThat(state(FINAL)).isEqualTo(LifeState.PROPOSED);
        assertThat(life().allows(LifeCommand.SIGN, FINAL)).isFalse();
        approve(Body.ORGANIZER_COUNCIL, FINAL);
        assertThat(state(MEETING)).isEqualTo(LifeState.APPROVED);
        sign(Party.PROVIDER);
        assertThat(state(MEETING)).isEqualTo(LifeState.SIGNING);
        sign(Party.ORGANIZER);
        assertThat(state(FINAL.minusDays(1))).isEqualTo(LifeState.SIGNED);
        assertThat(state(FINAL)).isEqualTo(LifeState.IN_FORCE);
        assertThat(state(END)).isEqualTo(LifeState.IN_FORCE);
        assertThat(state(END.plusDays(1))).isEqualTo(LifeState.EXPIRED);
    }

    @Test
    void eachPartyIsBoundOnceItHasSignedAndItsOwnDecisionsAreFinal() {
        approve(Body.PROVIDER_BOARD, MEETING);
        approve(Body.ORGANIZER_BOARD, MEETING);
        approve(Body.ORGANIZER_COUNCIL, FINAL);
        sign(Party.PROVIDER);
        assertThat(life().boundFrom(Party.PROVIDER)).contains(MEETING);
        assertThat(life().boundFrom(Party.ORGANIZER)).isEmpty();
        sign(Party.ORGANIZER);
        assertThat(life().boundFrom(Party.ORGANIZER)).contains(FINAL);
        assertThat(life().inForceFrom()).contains(FINAL);
    }

    @Test
    void whatABodyReturnsComesBackToThatBodyAloneOnceItIsAnswered() {
        approve(Body.PROVIDER_BOARD, MEETING);
        decide(Body.ORGANIZER_BOARD, Outcome.RETURNED, null);
        assertThat(state(MEETING)).isEqualTo(LifeState.RETURNED);
        assertThat(life().allows(LifeCommand.DECIDE, MEETING)).isFalse();
        events.add(new LifeEvent.Answered("Liite 3 täydennettiin.", HAND));
        assertThat(state(MEETING)).isEqualTo(LifeState.PROPOSED);
        assertThat(life().mayDecide(Body.ORGANIZER_BOARD)).isTrue();
        assertThat(life().hasApproved(Body.PROVIDER_BOARD)).isTrue();
    }

    @Test
    void aTabledMatterIsDecidedLaterByTheSameBody() {
        decide(Body.ORGANIZER_BOARD, Outcome.TABLED, null);
        assertThat(state(MEETING)).isEqualTo(LifeState.TABLED);
        assertThat(life().mayDecide(Body.ORGANIZER_BOARD)).isTrue();
        assertThat(life().mayDecide(Body.ORGANIZER_COUNCIL)).isFalse();
        approve(Body.ORGANIZER_BOARD, MEETING);
        assertThat(state(MEETING)).isEqualTo(LifeState.PROPOSED);
        assertThat(life().mayDecide(Body.ORGANIZER_COUNCIL)).isTrue();
    }

    @Test
    void aRefusalMakesEarlierSignaturesVoidAndSigningBeginsAnewWhenItIsAnswered() {
        approve(Body.PROVIDER_BOARD, MEETING);
        approve(Body.ORGANIZER_BOARD, MEETING);
        approve(Body.ORGANIZER_COUNCIL, MEETING);
        sign(Party.PROVIDER);
        events.add(new LifeEvent.SigningRefused(Party.ORGANIZER, "Johtaja", "Liite puuttuu.", MEETING, HAND));
        assertThat(state(MEETING)).isEqualTo(LifeState.RETURNED);
        assertThat(life().signature(Party.PROVIDER)).isEmpty();
        events.add(new LifeEvent.Answered("Liite on mukana.", HAND));
        assertThat(state(MEETING)).isEqualTo(LifeState.APPROVED);
        assertThat(life().nextSigner(MEETING)).contains(Party.PROVIDER);
    }

    @Test
    void noticeEndsItAfterItsLastDayAndIsGivenOnce() {
        approve(Body.PROVIDER_BOARD, MEETING);
        approve(Body.ORGANIZER_BOARD, MEETING);
        approve(Body.ORGANIZER_COUNCIL, MEETING);
        sign(Party.PROVIDER);
        sign(Party.ORGANIZER);
        var last = LocalDate.of(2020, 6, 30);
        events.add(new LifeEvent.Terminated(Party.PROVIDER, last, "Toiminta siirtyy.", HAND));
        assertThat(state(last)).isEqualTo(LifeState.IN_FORCE);
        assertThat(life().allows(LifeCommand.TERMINATE, last)).isFalse();
        assertThat(state(last.plusDays(1))).isEqualTo(LifeState.TERMINATED);
        assertThat(life().allows(LifeCommand.AMEND, last.plusDays(1))).isFalse();
    }

    @Test
    void withoutBodiesNothingIsApproved() {
        assertThat(Life.of(new Life.Facts(EnumSet.noneOf(Body.class), Party.PROVIDER, END), List.of()).state(FINAL)).isEqualTo(LifeState.PROPOSED);
    }

    private LifeState state(LocalDate today) {
        return life().state(today);
    }

    private Life life() {
        return Life.of(new Life.Facts(EnumSet.allOf(Body.class), Party.PROVIDER, END), events);
    }

    private void approve(Body body, LocalDate finalFrom) {
        decide(body, Outcome.APPROVED, finalFrom);
    }

    private void decide(Body body, Outcome outcome, LocalDate finalFrom) {
        events.add(new LifeEvent.Decided(body, new Decision(outcome, MEETING, "142", "UMKno-2018-1042", "Perustelut.", "Päätös.", null, finalFrom), HAND));
    }

    private void sign(Party party) {
        events.add(new LifeEvent.Signed(party, "Johtaja", "Hallintosääntö 12 §", MEETING, HAND));
    }
}
